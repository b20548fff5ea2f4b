using AppealKit.Typography.Lines;
using AppealKit.Values;

namespace AppealKit.Layout.Tables;

/// <summary>The text of a cell before the widths of the columns are known.</summary>
/// <param name="Spans">The text.</param>
/// <param name="Lines">The text with nothing broken but where the author broke it.</param>
/// <param name="Width">The width of the widest of these lines.</param>
/// <param name="HasCalls">Whether it calls a note.</param>
internal readonly record struct CellText(IReadOnlyList<TextSpan> Spans, IReadOnlyList<TextLine> Lines, Length Width, bool HasCalls)
{
    /// <summary>True for a box to tick (☐, U+2610) and nothing else.</summary>
    public bool IsBox => Spans is [{ Text: var text }] && text.AsSpan().Trim() is "☐";
}
