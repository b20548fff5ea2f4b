namespace AppealKit.Document.Blocks;

/// <summary>A table. Every row has as many cells as there are columns.</summary>
/// <param name="columns">Alignment of each column.</param>
/// <param name="header">The cells of the head row; empty if there is none.</param>
/// <param name="rows">The rows of the body.</param>
public sealed class Table(IReadOnlyList<ColumnAlignment> columns, IReadOnlyList<TableCell> header, IReadOnlyList<IReadOnlyList<TableCell>> rows)
    : Block
{
    /// <summary>Alignment of each column.</summary>
    public IReadOnlyList<ColumnAlignment> Columns { get; } = columns;

    /// <summary>The cells of the head row; empty if there is none.</summary>
    public IReadOnlyList<TableCell> Header { get; } = header;

    /// <summary>The rows of the body.</summary>
    public IReadOnlyList<IReadOnlyList<TableCell>> Rows { get; } = rows;
}
