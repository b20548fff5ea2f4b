using AppealKit.Document.Inlines;

namespace AppealKit.Document.Blocks;

/// <summary>A cell of a <see cref="Table"/>.</summary>
public sealed class TableCell(IReadOnlyList<Inline> content) : DocumentNode
{
    /// <summary>Its text; may be empty.</summary>
    public IReadOnlyList<Inline> Content { get; } = content;
}
