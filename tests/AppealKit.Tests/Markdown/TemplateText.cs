using System.Text;
using AppealKit.Diagnostics.Source;

namespace AppealKit.Tests.Markdown;

/// <summary>Makes expanded text as the template engine does: <c>{{name}}</c> in a text stands for the value of a line <c>name: value</c>.</summary>
internal static class TemplateText
{
    public const string Path = "body.en.md";

    /// <summary>Expands a text.</summary>
    /// <param name="template">The text.</param>
    /// <param name="values">Lines <c>name: value</c> or <c>name (ru): value</c>; <c>\n</c> in a value is a line end.</param>
    public static ExpandedText Expand(string template, string values = "")
    {
        var file = new SourceFile(Path, template);
        var data = new SourceFile("data.yaml", values);
        var text = new StringBuilder();
        var inserted = new List<InsertedValue>();
        var segments = new List<OriginSegment>();
        for (var at = 0; at < template.Length;)
        {
            var open = template.IndexOf("{{", at, StringComparison.Ordinal);
            var close = open < 0 ? -1 : template.IndexOf("}}", open, StringComparison.Ordinal);
            var end = close < 0 ? template.Length : open;
            if (end > at)
                segments.Add(new OriginSegment(text.Length, new Origin(file.Span(at, end - at), null, []), Verbatim: true));
            text.Append(template, at, end - at);
            if (close < 0)
                break;
            var span = file.Span(open, close + 2 - open);
            var (value, language, place) = Find(data, template[(open + 2)..close].Trim());
            var origin = new Origin(span, place, []);
            segments.Add(new OriginSegment(text.Length, origin, Verbatim: false));
            ValueToken.Append(text, inserted.Count);
            inserted.Add(new InsertedValue(value, language, origin));
            at = close + 2;
        }

        return new ExpandedText(text.ToString(), inserted, segments);
    }

    private static (string Value, string? Language, SourceSpan Place) Find(SourceFile data, string name)
    {
        for (var line = 1; line <= data.LineCount; line++)
        {
            var text = data.LineText(line).ToString();
            var colon = text.IndexOf(": ", StringComparison.Ordinal);
            var key = colon < 0 ? "" : text[..colon];
            if (key != name && !key.StartsWith(name + " (", StringComparison.Ordinal))
                continue;
            var value = text[(colon + 2)..];
            var language = key == name ? null : key[(name.Length + 2)..^1];
            return (value.Replace("\\n", "\n").Replace("\\u0000", "\0"), language, data.Span(data.OffsetOf(line, colon + 3), value.Length));
        }

        throw new InvalidOperationException($"the case has no value '{name}'");
    }
}
