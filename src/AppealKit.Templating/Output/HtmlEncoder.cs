using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Output;

// Writes values with the characters that mean something to HTML as entities; good for text and for quoted attributes.
internal sealed class HtmlEncoder : IValueEncoder
{
    public static readonly HtmlEncoder Instance = new();

    public void Write(ExpandedTextWriter writer, string text, string? language, Origin origin) =>
        writer.Append(Escape(text), origin, false);

    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny("&<>\"'"))
            return text;
        var escaped = new System.Text.StringBuilder(text.Length + 16);
        foreach (var unit in text)
        {
            _ = unit switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(unit),
            };
        }

        return escaped.ToString();
    }
}
