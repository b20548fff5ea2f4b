using System.Globalization;

namespace AppealKit.Values.Edtf;

/// <summary>Guesses what was meant by dates that are nearly right: a wrong dash, a small <c>x</c>, <c>?</c> or <c>~</c> in the wrong place.</summary>
internal static class EdtfSlips
{
    public static string? Suggest(string text) =>
        Try(Tight(text.Replace('–', '-').Replace('—', '-').Replace('−', '-')), text)
        ?? Try(Tight(text.Replace('–', '/').Replace('—', '/')), text)
        ?? Try(Unknown(text), text)
        ?? Try(Apart(text), text)
        ?? Try(Years(text), text)
        ?? Try(WithTime(text), text)
        ?? Try(Qualified(text), text)
        ?? Try(Digits(text), text)
        ?? Try(Turned(text), text);

    private static string? Try(string? candidate, string text) =>
        candidate is not null && candidate != text && EdtfParser.IsDate(candidate) ? candidate : null;

    // Spaces around the slash of an interval.
    private static string Tight(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    // 201x; 199u, as drafts of the format had it; 1990s; 20??, 2025-??-??.
    private static string Unknown(string text)
    {
        if (text.Length == 5 && text.EndsWith("0s", StringComparison.Ordinal))
            return text[..3] + "X";
        var marks = text.Contains("??", StringComparison.Ordinal) || text.Contains("?-", StringComparison.Ordinal);
        return new string([.. text.Select(c => c is 'x' or 'u' || (marks && c == '?') ? 'X' : c)]);
    }

    // 20251205 is the short form of ISO 8601, which the format does not have.
    private static string? Apart(string text) => text.All(char.IsAsciiDigit) ? text.Length switch
    {
        8 => $"{text[..4]}-{text[4..6]}-{text[6..]}",
        6 => $"{text[..4]}-{text[4..]}",
        _ => null,
    } : null;

    // 2012-2014 and 2012-; Y2025, where Y is for years of more digits.
    private static string? Years(string text)
    {
        if (text.Length is 5 or 9 && text[4] == '-' && text[..4].All(char.IsAsciiDigit))
            return text.Length == 5 ? text[..4] + "/.." : $"{text[..4]}/{text[5..]}";
        return text.Length == 5 && text[0] == 'Y' ? text[1..] : null;
    }

    // 2025-12-05 10:00 and 2025-12-05T9:00.
    private static string? WithTime(string text)
    {
        var at = text.AsSpan().IndexOfAny('T', ' ');
        if (at != 10)
            return null;
        var time = text[(at + 1)..].Trim();
        return time.IndexOf(':', StringComparison.Ordinal) is var colon && colon == 1 ? $"{text[..at]}T0{time}" : $"{text[..at]}T{time}";
    }

    // ~1974, 2004-06~-11: what is said of a part is said of the whole.
    private static string? Qualified(string text)
    {
        if (text.Contains('/', StringComparison.Ordinal) || text.AsSpan().IndexOfAny('?', '~', '%') < 0)
            return null;
        var isUncertain = text.AsSpan().IndexOfAny('?', '%') >= 0;
        var isApproximate = text.AsSpan().IndexOfAny('~', '%') >= 0;
        var plain = new string([.. text.Where(c => c is not ('?' or '~' or '%' or ' ' or '(' or ')'))]);
        return plain + (isUncertain && isApproximate ? "%" : isUncertain ? "?" : "~");
    }

    // 2025-12-1X is one day of ten, 2025-1X one month of three, 1974-XX-05 and 156X-12-25 hold less than they seem to.
    private static string? Digits(string text)
    {
        var parts = text.Split('-');
        if (parts.Length is < 2 or > 3 || parts[0].Length != 4)
            return null;
        if (parts[^1] is not [var tens and >= '0' and <= '3', 'X'])
            return parts[0].Contains('X', StringComparison.Ordinal) ? parts[0] : parts is [_, "XX", _] ? $"{parts[0]}-XX" : null;
        var known = string.Join('-', parts[..^1]);
        var last = parts.Length == 2 ? 12 : DaysOf(known);
        var first = (tens - '0') * 10;
        return string.Create(CultureInfo.InvariantCulture, $"[{known}-{Math.Max(first, 1):00}..{known}-{Math.Min(first + 9, last):00}]");
    }

    /// <summary>How many days a month has, 0 if the text is no month.</summary>
    public static int DaysOf(string month) => EdtfPointParser.Parse(month, out _)?.Latest?.Day ?? 0;

    // A range in brackets that ends before it starts.
    private static string? Turned(string text)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        return dots > 1 && dots + 2 < text.Length && text[0] is '[' or '{' && !text.Contains(',', StringComparison.Ordinal)
            ? $"{text[0]}{text[(dots + 2)..^1]}..{text[1..dots]}{text[^1]}" : null;
    }
}
