using System.Buffers;
using System.Text;
using AppealKit.Values;

namespace AppealKit.Html;

/// <summary>Writes HTML so that no text can become markup.</summary>
internal sealed class HtmlWriter
{
    // Signs of HTML, and controls, which no HTML text may hold (HTML Standard, 13.1.4).
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017"
        + "\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F");

    private readonly StringBuilder _html = new(16 * 1024);

    /// <summary>Writes markup as it is.</summary>
    public HtmlWriter Raw(string markup)
    {
        _html.Append(markup);
        return this;
    }

    /// <summary>Writes a number.</summary>
    public HtmlWriter Raw(int number)
    {
        _html.Append(System.Globalization.CultureInfo.InvariantCulture, $"{number}");
        return this;
    }

    /// <summary>Writes text, between tags or inside a quoted attribute.</summary>
    public HtmlWriter Text(ReadOnlySpan<char> text)
    {
        for (int at; (at = text.IndexOfAny(Special)) >= 0; text = text[(at + 1)..])
        {
            _html.Append(text[..at]).Append(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "",
            });
        }

        _html.Append(text);
        return this;
    }

    /// <summary>Writes an attribute with the space before it.</summary>
    /// <param name="name">Its name: one of ours, not escaped.</param>
    /// <param name="value">Its value.</param>
    public HtmlWriter Attribute(string name, string value) => Raw(" ").Raw(name).Raw("=\"").Text(value).Raw("\"");

    /// <summary>Writes <c>lang</c>, and <c>dir</c> where the lines of that language run the other way than those around it.</summary>
    public HtmlWriter Language(LanguageTag? language, TextDirection around)
    {
        if (language is not { } tag)
            return this;
        Attribute("lang", tag.Value);
        return tag.Direction == around ? this : Attribute("dir", DirectionName(tag.Direction));
    }

    /// <summary>The value of <c>dir</c>.</summary>
    public static string DirectionName(TextDirection direction) => direction == TextDirection.RightToLeft ? "rtl" : "ltr";

    /// <summary>The file so far.</summary>
    public string ToText() => _html.ToString();
}
