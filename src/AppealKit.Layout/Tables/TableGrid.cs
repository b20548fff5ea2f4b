using AppealKit.Document.Blocks;
using AppealKit.Layout.Flow;
using AppealKit.Values;

namespace AppealKit.Layout.Tables;

/// <summary>The columns of a table in their place.</summary>
/// <param name="Frame">The room of the table.</param>
/// <param name="Starts">Distance of each column from where the lines of the page begin.</param>
/// <param name="Widths">Width of each.</param>
/// <param name="Alignments">How the cells of each stand in it.</param>
/// <param name="Width">Width of the table.</param>
/// <param name="Padding">Space above and below the text of a cell.</param>
internal sealed record TableGrid(
    FlowFrame Frame, Length[] Starts, Length[] Widths, IReadOnlyList<ColumnAlignment> Alignments, Length Width, Length Padding)
{
    /// <summary>Where a line of a cell begins.</summary>
    public Length StartOf(int column, Length lineWidth)
    {
        var rest = Length.Max(Length.Zero, Widths[column] - lineWidth);
        return Starts[column] + Alignments[column] switch
        {
            ColumnAlignment.Center => rest / 2,
            ColumnAlignment.End => rest,
            _ => Length.Zero,
        };
    }
}
