using AppealKit.Document.Inlines;

namespace AppealKit.Document.Blocks;

/// <summary>A heading.</summary>
/// <param name="level">1 for the title of the document, 2 for its sections, at most 6; levels have no gaps.</param>
/// <param name="content">Its text.</param>
/// <param name="anchor">Name for links to it, unique in the document: letters, digits and hyphens.</param>
public sealed class Heading(int level, IReadOnlyList<Inline> content, string anchor) : Block
{
    /// <summary>1 for the title of the document, 2 for its sections, at most 6.</summary>
    public int Level { get; } = level;

    /// <summary>Its text.</summary>
    public IReadOnlyList<Inline> Content { get; } = content;

    /// <summary>Name for links to it, unique in the document.</summary>
    public string Anchor { get; } = anchor;
}
