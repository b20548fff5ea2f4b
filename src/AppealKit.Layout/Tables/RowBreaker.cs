using AppealKit.Document;
using AppealKit.Layout.Flow;
using AppealKit.Layout.Frames;
using AppealKit.Layout.Style;
using AppealKit.Typography.Lines;
using AppealKit.Values;

namespace AppealKit.Layout.Tables;

/// <summary>Cuts a row into strips, each with one line of every cell, so that a row can continue on the next page.</summary>
internal static class RowBreaker
{
    // A row with fewer lines is not worth a break.
    private const int ShortRow = 5;

    /// <summary>The strips of a row.</summary>
    /// <param name="cells">The lines of each cell.</param>
    /// <param name="hasCalls">Whether some cell calls a note.</param>
    /// <param name="grid">The columns.</param>
    /// <param name="form">How the text looks.</param>
    /// <param name="above">Colour of a rule above the row; null for none.</param>
    /// <param name="below">Colour of the rule below it.</param>
    /// <param name="weight">Thickness of rules.</param>
    /// <param name="head">The head of the table.</param>
    public static FlowLine[] Strips(
        IReadOnlyList<TextLine>[] cells, bool hasCalls, TableGrid grid, TextForm form, Color? above, Color below, Length weight, TableHead? head)
    {
        var count = 1;
        foreach (var cell in cells)
            count = Math.Max(count, cell.Count);
        var strips = new FlowLine[count];
        for (var i = 0; i < count; i++)
        {
            var top = i == 0 ? grid.Padding : Length.Zero;
            var height = top + form.Leading + (i == count - 1 ? grid.Padding : Length.Zero);
            var rules = new List<RuleBox>(2);
            if (i == 0 && above is { } color)
                rules.Add(new RuleBox(grid.Frame.Start, Length.Zero, grid.Width, weight, color));
            if (i == count - 1)
                rules.Add(new RuleBox(grid.Frame.Start, height - weight, grid.Width, weight, below));
            strips[i] = new FlowLine
            {
                Height = height,
                Boxes = BoxesOf(cells, i, grid, form, top),
                Rules = [.. rules],
                Calls = hasCalls ? CallsOf(cells, i) : [],
                Ground = grid.Frame.Ground,
                Head = head,
            };
        }

        return strips;
    }

    /// <summary>Whether a page may end above a strip of a row of so many.</summary>
    public static bool MayBreakBefore(int strip, int count) => strip == 0 || (count >= ShortRow && strip > 1 && strip < count - 1);

    private static LineBox[] BoxesOf(IReadOnlyList<TextLine>[] cells, int line, TableGrid grid, TextForm form, Length top)
    {
        var boxes = new List<LineBox>(cells.Length);
        for (var c = 0; c < cells.Length; c++)
        {
            if (line < cells[c].Count)
                boxes.Add(new LineBox(cells[c][line], grid.StartOf(c, cells[c][line].Width), top + form.Baseline, form.Color));
        }

        return [.. boxes];
    }

    private static List<Note> CallsOf(IReadOnlyList<TextLine>[] cells, int line)
    {
        var calls = new List<Note>();
        foreach (var cell in cells)
        {
            if (line < cell.Count)
                calls.AddRange(NoteCalls.On(cell[line]));
        }

        return calls;
    }
}
