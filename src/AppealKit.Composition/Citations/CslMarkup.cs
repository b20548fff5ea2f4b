using System.Text;

namespace AppealKit.Composition.Citations;

/// <summary>The few tags that Zotero and pandoc allow in titles: <c>&lt;i&gt;</c>, <c>&lt;b&gt;</c>, <c>&lt;sup&gt;</c>, <c>&lt;sub&gt;</c>,
/// <c>&lt;sc&gt;</c>, <c>&lt;span …&gt;</c>. Notes show the words.</summary>
internal static class CslMarkup
{
    private static readonly string[] Tags = ["i", "b", "sup", "sub", "sc", "span"];

    /// <summary>The text without these tags; what is no such tag stays.</summary>
    public static string Strip(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
            return text;
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '<' && text.IndexOf('>', i) is > 0 and var end && IsTag(text.AsSpan()[(i + 1)..end]))
                i = end;
            else
                result.Append(text[i]);
        }

        return result.ToString();
    }

    private static bool IsTag(ReadOnlySpan<char> inside)
    {
        var name = inside.TrimStart('/');
        var space = name.IndexOf(' ');
        if (space >= 0)
            name = name[..space];
        foreach (var tag in Tags)
        {
            if (name.SequenceEqual(tag))
                return true;
        }

        return false;
    }
}
