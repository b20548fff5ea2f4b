using System.Text;
using AppealKit.Document;
using AppealKit.Document.Blocks;
using AppealKit.Document.Inlines;

namespace AppealKit.Markdown.Conversion;

/// <summary>The headings of a document: their levels and their names for links.</summary>
internal sealed class Outline(ConversionContext context)
{
    private const int MaxSlugLength = 60;
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private readonly Stack<int> _open = new();
    private bool _hasTitle;
    private int _sections;

    /// <summary>The names of all headings so far.</summary>
    public IReadOnlyCollection<string> Anchors => _anchors;

    /// <summary>Adds a heading.</summary>
    /// <param name="written">Number of hashes.</param>
    /// <param name="content">Its text.</param>
    /// <param name="anchor">The name its author gave it, if any.</param>
    /// <param name="place">Where it stands.</param>
    public Heading Add(int written, IReadOnlyList<Inline> content, string? anchor, Place place)
    {
        var level = LevelOf(written, place);
        if (level > 1)
            _sections++;
        if (anchor is not null && !_anchors.Add(anchor))
        {
            context.Diagnostics.Add(MarkdownDiagnostics.AnchorTwice(place, anchor));
            anchor = null;
        }

        return new Heading(level, content, anchor ?? MakeAnchor(content, level)) { Origin = place.Origin };
    }

    /// <summary>Takes the name <c>{#name}</c> off the end of a heading.</summary>
    public string? TakeAnchor(List<Inline> content)
    {
        if (content.Count == 0 || content[^1] is not TextInline last || !last.Text.EndsWith('}'))
            return null;
        var open = last.Text.LastIndexOf("{#", StringComparison.Ordinal);
        if (open < 0 || !IsAnchor(last.Text.AsSpan()[(open + 2)..^1]))
            return null;
        var rest = last.Text[..open].TrimEnd();
        content.RemoveAt(content.Count - 1);
        if (rest.Length > 0)
            content.Add(new TextInline(rest) { Origin = last.Origin, Language = last.Language });
        return last.Text[(open + 2)..^1];
    }

    // Levels follow from the nesting: what is deeper than the heading before is one level below it, however many hashes it has.
    private int LevelOf(int written, Place place)
    {
        if (written == 1 && !_hasTitle && _open.Count == 0)
        {
            _hasTitle = true;
            return 1;
        }

        if (written == 1)
            context.Diagnostics.Add(MarkdownDiagnostics.SecondTitle(place));
        var above = _open.Count == 0 ? 1 : _open.Peek();
        while (_open.Count > 0 && _open.Peek() >= written)
            _open.Pop();
        if (written > above + 1)
            context.Diagnostics.Add(MarkdownDiagnostics.HeadingGap(place, written, Math.Min(_open.Count + 2, 6)));
        _open.Push(written);
        return Math.Min(_open.Count + 1, 6);
    }

    private string MakeAnchor(IReadOnlyList<Inline> content, int level)
    {
        var slug = Slug(PlainText.Of(content)) ?? (level == 1 ? "title" : $"section-{_sections}");
        var anchor = slug;
        for (var i = 2; !_anchors.Add(anchor); i++)
            anchor = $"{slug}-{i}";
        return anchor;
    }

    // Null where too little would be left: addresses of Cyrillic or Arabic headings go by number.
    private static string? Slug(string text)
    {
        var slug = new StringBuilder();
        var lost = 0;
        foreach (var letter in text)
        {
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(char.ToLowerInvariant(letter));
            else if (char.IsLetterOrDigit(letter))
                lost++;
            else if (slug.Length > 0 && slug[^1] != '-' && letter is not ('\'' or '’'))
                slug.Append('-');
            if (slug.Length == MaxSlugLength)
                break;
        }

        var result = slug.ToString().Trim('-');
        return result.Length < 2 || lost > result.Length / 2 ? null : result;
    }

    private static bool IsAnchor(ReadOnlySpan<char> name)
    {
        foreach (var letter in name)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter != '-')
                return false;
        }

        return name.Length > 0;
    }
}
