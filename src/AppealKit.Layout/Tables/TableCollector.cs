using AppealKit.Diagnostics;
using AppealKit.Document.Blocks;
using AppealKit.Layout.Flow;
using AppealKit.Layout.Frames;
using AppealKit.Layout.Style;
using AppealKit.Typography.Lines;
using AppealKit.Values;
using Cell = AppealKit.Document.Blocks.TableCell;

namespace AppealKit.Layout.Tables;

/// <summary>Turns a table into strips.</summary>
internal sealed class TableCollector(
    ParagraphBreaker breaker, HouseStyle style, InlineCollector inlines, FlowWriter flow, DiagnosticBag found)
{
    // Wide enough for any line, small enough for exact arithmetic.
    private static readonly Length Unbroken = Length.Pt(1e6);

    public void Collect(Table table, FlowFrame frame)
    {
        var columns = table.Columns.Count;
        if (columns == 0)
            return;
        var head = TextsOf(table.Header, columns, style.Table.With(bold: true), frame);
        var rows = new CellText[table.Rows.Count][];
        for (var r = 0; r < rows.Length; r++)
            rows[r] = TextsOf(table.Rows[r], columns, style.Table, frame);
        var grid = GridOf(table, head, rows, frame);

        var tableHead = table.Header.Count > 0 ? AddHead(head, grid) : null;
        for (var r = 0; r < rows.Length; r++)
        {
            var above = r == 0 && tableHead is null ? Palette.Ink : (Color?)null;
            var below = r == rows.Length - 1 ? Palette.Ink : Palette.Hairline;
            AddRow(rows[r], grid, style.Table, above, below, Repeated(tableHead));
        }
    }

    private TableHead AddHead(CellText[] cells, TableGrid grid)
    {
        var form = style.Table.With(bold: true);
        var strips = AddRow(cells, grid, form, Palette.Ink, Palette.Ink, null);
        var height = Length.Zero;
        for (var i = 0; i < strips.Length; i++)
        {
            height += strips[i].Height;
            if (i > 0)
                strips[i].MayBreakBefore = false;
        }

        flow.KeepNext(2);
        return new TableHead(strips, height);
    }

    // A head that takes a third of every page is printed once.
    private TableHead? Repeated(TableHead? head) => head is not null && head.Height < style.Page.TextHeight / 3 ? head : null;

    private FlowLine[] AddRow(CellText[] texts, TableGrid grid, TextForm form, Color? above, Color below, TableHead? head)
    {
        var cells = new IReadOnlyList<TextLine>[texts.Length];
        var hasCalls = false;
        for (var c = 0; c < texts.Length; c++)
        {
            hasCalls |= texts[c].HasCalls;
            // What has no glyph was reported when the natural width was taken.
            cells[c] = texts[c].Width <= grid.Widths[c]
                ? texts[c].Lines
                : breaker.Break(texts[c].Spans, new ParagraphSettings(grid.Widths[c]), []);
        }

        if (head is not null && IsForInk(texts))
            grid = grid with { Padding = grid.Padding + form.Leading / 2 };
        var strips = RowBreaker.Strips(cells, hasCalls, grid, form, above, below, style.RuleWeight, head);
        for (var i = 0; i < strips.Length; i++)
            flow.Add(strips[i], RowBreaker.MayBreakBefore(i, strips.Length));
        return strips;
    }

    // A row without a word is there to be written in; a box to tick is no word.
    private static bool IsForInk(CellText[] row) => row.Any(IsEmpty) && row.All(static cell => IsEmpty(cell) || cell.IsBox);

    private static bool IsEmpty(CellText cell) => cell.Width == Length.Zero;

    private static bool[]? ColumnsForInk(CellText[][] rows, int columns)
    {
        if (!rows.Any(IsForInk))
            return null;
        var forInk = new bool[columns];
        for (var c = 0; c < columns; c++)
            forInk[c] = rows.All(row => c >= row.Length || IsEmpty(row[c]));
        return forInk.Contains(true) ? forInk : null;
    }

    private CellText[] TextsOf(IReadOnlyList<Cell> cells, int columns, TextForm form, FlowFrame frame)
    {
        var texts = new CellText[Math.Min(columns, cells.Count)];
        for (var c = 0; c < texts.Length; c++)
        {
            var spans = inlines.Collect(cells[c].Content, form, frame.Language);
            var hasCalls = inlines.HasCalls;
            var lines = breaker.Break(spans, new ParagraphSettings(Unbroken), found);
            var width = Length.Zero;
            for (var i = 0; i < lines.Count; i++)
                width = Length.Max(width, lines[i].Width);
            texts[c] = new CellText(spans, lines, width, hasCalls);
        }

        return texts;
    }

    private TableGrid GridOf(Table table, CellText[] head, CellText[][] rows, FlowFrame frame)
    {
        var columns = table.Columns.Count;
        var gap = Length.Min(style.CellPadding * 2, frame.Width / (columns * 4));
        var natural = Widest(head, rows, columns, static cell => cell.Width);
        var widths = ColumnSizing.Share(
            natural, () => Widest(head, rows, columns, cell => breaker.MinWidth(cell.Spans)), frame.Width - gap * (columns - 1), ColumnsForInk(rows, columns), out var wordsFit);
        if (!wordsFit)
            found.Add(LayoutDiagnostics.TableTooWide(table, columns));

        var starts = new Length[columns];
        var at = frame.Start;
        for (var c = 0; c < columns; c++)
        {
            starts[c] = at;
            at += widths[c] + gap;
        }

        return new TableGrid(frame, starts, widths, table.Columns, at - gap - frame.Start, style.RowPadding);
    }

    private static Length[] Widest(CellText[] head, CellText[][] rows, int columns, Func<CellText, Length> widthOf)
    {
        var widest = new Length[columns];
        for (var c = 0; c < head.Length; c++)
            widest[c] = Length.Max(widest[c], widthOf(head[c]));
        foreach (var row in rows)
        {
            for (var c = 0; c < row.Length; c++)
                widest[c] = Length.Max(widest[c], widthOf(row[c]));
        }

        return widest;
    }
}
