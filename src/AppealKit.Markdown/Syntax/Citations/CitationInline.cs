using Markdig.Syntax.Inlines;

namespace AppealKit.Markdown.Syntax.Citations;

/// <summary>A citation: <c>[see @a; report @b, p. 3]</c>.</summary>
/// <param name="parts">Its sources; empty if it looks like a citation and is none.</param>
internal sealed class CitationInline(IReadOnlyList<CitationPart> parts) : LeafInline
{
    /// <summary>Its sources; empty if it looks like a citation and is none.</summary>
    public IReadOnlyList<CitationPart> Parts { get; } = parts;
}
