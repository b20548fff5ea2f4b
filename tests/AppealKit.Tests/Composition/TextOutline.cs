using System.Net;
using System.Text;

namespace AppealKit.Tests.Composition;

/// <summary>The text of a page as a reader meets it, for expected files.</summary>
internal static class TextOutline
{
    /// <summary>One line for each block: its element and what it says; [role] where a container begins.</summary>
    public static string Of(string html)
    {
        var start = html.IndexOf("<article>", StringComparison.Ordinal) + "<article>".Length;
        var outline = new StringBuilder();
        foreach (var line in html[start..html.IndexOf("</main>", StringComparison.Ordinal)].Split('\n'))
        {
            if (line.Contains("doc-endnotes", StringComparison.Ordinal))
                break;
            var (element, role) = Opening(line);
            var text = WithoutTags(line);
            if (text.Length > 0)
                outline.Append(element).Append(' ').Append(text).Append('\n');
            else if (role.Length > 0)
                outline.Append('[').Append(role).Append("]\n");
        }

        return outline.ToString();
    }

    private static (string Element, string Role) Opening(string line)
    {
        if (!line.StartsWith('<') || line.StartsWith("</", StringComparison.Ordinal))
            return ("", "");
        var element = line[1..line.IndexOfAny([' ', '>'])];
        var role = line.IndexOf("class=\"", StringComparison.Ordinal) is >= 0 and var at ? line[(at + 7)..line.IndexOf('"', at + 7)] : "";
        return (element, role);
    }

    // Calls of notes stand as [1], cells of a table between bars.
    private static string WithoutTags(string line)
    {
        var text = new StringBuilder();
        var inTag = false;
        var marked = line.Replace("<sup", "[<sup", StringComparison.Ordinal).Replace("</sup>", "]</sup>", StringComparison.Ordinal)
            .Replace("</th>", "</th>|", StringComparison.Ordinal).Replace("</td>", "</td>|", StringComparison.Ordinal);
        foreach (var letter in marked)
        {
            if (letter is '<' or '>')
                inTag = letter == '<';
            else if (!inTag)
                text.Append(letter);
        }

        return WebUtility.HtmlDecode(text.ToString()).Trim();
    }
}
