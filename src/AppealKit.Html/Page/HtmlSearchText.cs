using System.Net;
using System.Text;

namespace AppealKit.Html.Page;

/// <summary>Reads a finished page as a search engine does: the text without tags, and the values of attributes.</summary>
internal static class HtmlSearchText
{
    private static readonly HashSet<string> InsideWords = new(["a", "b", "bdi", "code", "em", "i", "span", "strong", "sup", "wbr"], StringComparer.Ordinal);

    private const string PolicyTag = "<meta http-equiv=";

    /// <summary>The words of a page. Tags inside of words leave them whole, others set them apart.</summary>
    public static string Of(string html)
    {
        var text = new StringBuilder(html.Length);
        var attributes = new StringBuilder();
        var at = 0;
        while (html.IndexOf('<', at) is >= 0 and var open)
        {
            text.Append(html, at, open - at);
            var close = EndOfTag(html, open);
            var name = NameOf(html.AsSpan(open + 1, close - open - 1));
            if (!InsideWords.Contains(name))
                text.Append('\n');
            AddValues(html.AsSpan(open, close - open), attributes);
            at = close + 1;
            // The words of a style sheet are ours, the same on every page; nobody's name is among them.
            if (name == "style" && html.IndexOf("</style", at, StringComparison.Ordinal) is >= 0 and var end)
                at = end;
        }

        text.Append(html, at, html.Length - at);
        var values = WebUtility.HtmlDecode(attributes.ToString());
        return WebUtility.HtmlDecode(text.ToString()) + "\n" + values + "\n" + Uri.UnescapeDataString(values);
    }

    // Our own writer escapes quotation marks in values, so a mark ends the value.
    private static int EndOfTag(string html, int open)
    {
        var quoted = false;
        for (var i = open; i < html.Length; i++)
        {
            if (html[i] == '"')
                quoted = !quoted;
            else if (html[i] == '>' && !quoted)
                return i;
        }

        return html.Length - 1;
    }

    private static string NameOf(ReadOnlySpan<char> tag)
    {
        tag = tag.TrimStart('/');
        var end = tag.IndexOfAny(' ', '\n', '/');
        return (end < 0 ? tag : tag[..end]).ToString();
    }

    private static void AddValues(ReadOnlySpan<char> tag, StringBuilder values)
    {
        var isPolicy = tag.StartsWith(PolicyTag);
        while (tag.IndexOf('"') is >= 0 and var start)
        {
            var isOurs = isPolicy || tag[..start].EndsWith(" class=");
            tag = tag[(start + 1)..];
            var end = tag.IndexOf('"');
            if (end < 0)
                return;
            if (!isOurs)
                values.Append(tag[..end]).Append('\n');
            tag = tag[(end + 1)..];
        }
    }
}
