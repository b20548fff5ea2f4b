using System.Text;
using AppealKit.Templating.Evaluation;
using AppealKit.Templating.Model;
using AppealKit.Unicode;

namespace AppealKit.Templating.Functions;

internal static partial class StringFunctions
{
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var unit in text)
        {
            _ = unit switch
            {
                '\\' => escaped.Append("\\\\"),
                '"' => escaped.Append("\\\""),
                '\n' => escaped.Append("\\n"),
                '\r' => escaped.Append("\\r"),
                '\t' => escaped.Append("\\t"),
                '\b' => escaped.Append("\\b"),
                '\f' => escaped.Append("\\f"),
                < ' ' => escaped.Append("\\x").Append(((int)unit).ToString("x2", System.Globalization.CultureInfo.InvariantCulture)),
                _ => escaped.Append(unit),
            };
        }

        return escaped.ToString();
    }

    private static string Capitals(string text, string? language) =>
        language is null ? text.ToUpperInvariant() : Casing.ToUpper(text, language);

    private static string Small(string text, string? language) =>
        language is null ? text.ToLowerInvariant() : Casing.ToLower(text, language);

    private static string Capitalize(string text, string? language) =>
        language is not null ? Casing.Capitalize(text, language)
        : text.Length == 0 || char.IsUpper(text[0]) ? text
        : char.ToUpperInvariant(text[0]) + text[1..];

    private static string CapitalizeWords(string text, string? language)
    {
        var result = new StringBuilder(text.Length);
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            result.Append(Capitalize(text[start..end], language));
            for (start = end; start < text.Length && char.IsWhiteSpace(text[start]); start++)
                result.Append(text[start]);
        }

        return result.ToString();
    }

    private static string Handleize(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (char.IsLetterOrDigit(unit) || unit == '_')
                result.Append(char.ToLowerInvariant(unit));
            else if (result.Length > 0 && result[^1] != '-')
                result.Append('-');
        }

        return result.ToString().TrimEnd('-');
    }

    private static string Replace(TemplateCall call, string text, string match, string replacement)
    {
        if (match.Length == 0 || text.Length == 0)
            return text;
        call.Charge(text.Length / 16);
        var count = text.AsSpan().Count(match);
        if (count == 0)
            return text;
        call.ChargeBytes((text.Length + ((long)count * (replacement.Length - match.Length))) * 2);
        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    private static string ReplaceOne(TemplateCall call, string text, string match, string replacement, bool fromEnd)
    {
        if (match.Length == 0)
            return text;
        var at = fromEnd ? text.LastIndexOf(match, StringComparison.Ordinal) : text.IndexOf(match, StringComparison.Ordinal);
        if (at < 0)
            return text;
        call.ChargeBytes((text.Length + (long)replacement.Length) * 2);
        return string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + match.Length));
    }

    // A negative start counts from the end; what would lie before the text is cut off.
    private static string Slice(string text, int start, int length)
    {
        if (length == int.MaxValue)
            length = text.Length;
        long from = start < 0 ? (long)start + text.Length : start;
        long count = length;
        if (from < 0)
        {
            count += from;
            from = 0;
        }

        if (from >= text.Length || count <= 0)
            return "";
        return text.Substring((int)from, (int)Math.Min(count, text.Length - from));
    }

    private static TemplateValue Split(TemplateCall call)
    {
        var text = call.Text(0);
        var match = call.Text(1);
        if (match.Length == 0)
            return TemplateValue.Of(Characters(text, call.Evaluator.Budget));
        var pieces = new TemplateArray();
        foreach (var range in text.AsSpan().Split(match))
        {
            if (range.Start.Value == range.End.Value)
                continue;
            call.ChargeBytes(64 + ((range.End.Value - range.Start.Value) * 2));
            pieces.Add(TemplateValue.Of(text[range]));
        }

        return TemplateValue.Of(pieces);
    }

    private static string Truncate(TemplateCall call)
    {
        var text = call.Text(0);
        var ellipsis = call[2].IsNull ? "..." : call.Text(2);
        var length = Math.Max(call.Integer(1), 0);
        if (text.Length <= length)
            return text;
        var kept = Math.Max(0, length - ellipsis.Length);
        // Half a character is none.
        if (kept > 0 && char.IsHighSurrogate(text[kept - 1]))
            kept--;
        return string.Concat(text.AsSpan(0, kept), ellipsis);
    }

    private static string TruncateWords(TemplateCall call)
    {
        var text = call.Text(0);
        var count = call.Integer(1);
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return "";
        var kept = string.Join(' ', words.Take(Math.Max(count, 0)));
        return words.Length > count ? kept + (call[2].IsNull ? "..." : call.Text(2)) : kept;
    }

    private static TemplateValue Pad(TemplateCall call, bool isLeft)
    {
        var text = call.Text(0);
        var width = call.Integer(1);
        if (width <= text.Length)
            return Of(text);
        call.ChargeBytes(width * 2L);
        return Of(isLeft ? text.PadLeft(width) : text.PadRight(width));
    }
}
