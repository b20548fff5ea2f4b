using AppealKit.Composition.Bodies;
using AppealKit.Diagnostics.Source;

namespace AppealKit.Composition.Unwritten;

/// <summary>Finds what tells an author to write something: a paragraph, item, heading or value that stands in square brackets as a whole.</summary>
/// <remarks>Brackets inside of a sentence are left alone: they mark words that a quotation leaves out or adds.</remarks>
internal static class WritingMark
{
    /// <summary>True if a whole text is such a mark.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length < 3 || text[0] != '[' || text[1] is '@' or '^')
            return false;
        var (depth, hasLetter) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '[' => 1, ']' => -1, _ => 0 };
            hasLetter |= char.IsLetter(text[i]);
            if (depth == 0)
                return hasLetter && i == text.Length - 1;
        }

        return false;
    }

    /// <summary>The marks of a body, in order.</summary>
    public static IEnumerable<SourceSpan> In(Body body)
    {
        var links = Links(body.Text.Text);
        // `[name]` alone is a link where `[name]: https://…` defines it (CommonMark 6.3).
        return Paragraphs(body.Text).Where(p => Is(p.Text) && !links.Contains(p.Text.ToString()));
    }

    // The names of links that are defined, with their brackets.
    private static HashSet<string> Links(ReadOnlySpan<char> text)
    {
        var links = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in text.EnumerateLines())
        {
            var content = line.TrimStart();
            if (content.StartsWith('[') && content.IndexOf("]:", StringComparison.Ordinal) is > 0 and var end)
                links.Add(content[..(end + 1)].ToString());
        }

        return links;
    }

    private static List<SourceSpan> Paragraphs(SourceSpan text)
    {
        var paragraphs = new List<SourceSpan>();
        int? start = null;
        var isCode = false;
        var offset = text.Start;
        var end = offset;
        while (offset < text.End)
        {
            var rest = text.File.Text.AsSpan(offset, text.End - offset);
            var length = rest.IndexOf('\n') is >= 0 and var newline ? newline + 1 : rest.Length;
            var line = rest[..length];
            var content = line.Trim();
            var isFence = content.StartsWith("```", StringComparison.Ordinal) || content.StartsWith("~~~", StringComparison.Ordinal);
            var indent = line.Length - line.TrimStart("#-*+> \t").Length;
            var isGap = content.IsEmpty || isCode || isFence || content.StartsWith(":::", StringComparison.Ordinal);
            isCode ^= isFence;
            if (start is { } first && (isGap || line[..indent].ContainsAny('#', '-', '*')))
            {
                paragraphs.Add(text.File.Span(first, end - first));
                start = null;
            }

            if (!isGap)
            {
                start ??= offset + indent;
                end = Math.Max(start.Value, offset + line.TrimEnd().Length);
            }

            offset += length;
        }

        if (start is { } last)
            paragraphs.Add(text.File.Span(last, end - last));
        return paragraphs;
    }
}
