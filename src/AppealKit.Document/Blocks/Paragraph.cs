using AppealKit.Document.Inlines;

namespace AppealKit.Document.Blocks;

/// <summary>A paragraph.</summary>
public sealed class Paragraph(IReadOnlyList<Inline> content) : Block
{
    /// <summary>Its text; never empty.</summary>
    public IReadOnlyList<Inline> Content { get; } = content;
}
