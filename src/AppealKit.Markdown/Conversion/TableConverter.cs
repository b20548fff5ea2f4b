using AppealKit.Document.Blocks;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Table = AppealKit.Document.Blocks.Table;
using TableCell = AppealKit.Document.Blocks.TableCell;

namespace AppealKit.Markdown.Conversion;

/// <summary>Turns Markdig's tables into ours.</summary>
internal sealed class TableConverter(ConversionContext context)
{
    /// <summary>Converts a table.</summary>
    public Table Convert(Markdig.Extensions.Tables.Table table, Scope scope)
    {
        var width = table.Count == 0 ? 0 : ((TableRow)table[0]).Count;
        var columns = new ColumnAlignment[width];
        for (var i = 0; i < width && i < table.ColumnDefinitions.Count; i++)
            columns[i] = Alignment(table.ColumnDefinitions[i].Alignment);
        IReadOnlyList<TableCell> header = [];
        var rows = new List<IReadOnlyList<TableCell>>(table.Count);
        for (var i = 0; i < table.Count; i++)
        {
            var row = (TableRow)table[i];
            ReportLostCells(row, width);
            var cells = Cells(row, width, scope);
            if (row.IsHeader)
                header = cells;
            else
                rows.Add(cells);
        }

        // A head row without words is there only because Markdown wants one.
        if (header.All(c => c.Content.Count == 0))
            header = [];
        return new Table(columns, header, rows) { Origin = context.Places.OriginAt(table.Span.Start) };
    }

    /// <summary>Says so when a paragraph has the line of dashes of a table but could not be read as one.</summary>
    public void ReportIfMeantAsTable(ParagraphBlock paragraph)
    {
        var text = context.Text.Text.AsSpan();
        var start = Math.Clamp(paragraph.Span.Start, 0, text.Length);
        text = text[start..Math.Clamp(paragraph.Span.End + 1, start, text.Length)];
        if (!text.Contains('|') || !text.Contains("--", StringComparison.Ordinal))
            return;
        var offset = 0;
        foreach (var line in text.EnumerateLines())
        {
            if (offset > 0 && IsRuler(line))
            {
                context.Diagnostics.Add(MarkdownDiagnostics.TableNotUnderstood(context.Places.Of(start + offset, start + offset + line.Length)));
                return;
            }

            offset += line.Length + 1;
        }
    }

    private static bool IsRuler(ReadOnlySpan<char> line) =>
        line.Contains('|') && line.Contains("--", StringComparison.Ordinal) && line.IndexOfAnyExcept("|-: \t\r") < 0;

    private void ReportLostCells(TableRow row, int width)
    {
        var start = row.Span.Start;
        if (row.IsHeader || start < 0 || row.Span.End < start || row.Span.End >= context.Text.Text.Length)
            return;
        var line = context.Text.Text.AsSpan(start);
        var end = line.IndexOfAny('\r', '\n');
        line = (end < 0 ? line : line[..end]).Trim();
        var pipes = 0;
        for (var i = 0; i < line.Length; i++)
        {
            // The pipes at both ends separate nothing.
            if (line[i] == '|' && i > 0 && i < line.Length - 1 && line[i - 1] != '\\')
                pipes++;
        }

        if (pipes + 1 > width)
            context.Diagnostics.Add(MarkdownDiagnostics.TooManyCells(context.Places.Of(start, start + line.Length), pipes + 1, width));
    }

    private TableCell[] Cells(TableRow row, int width, Scope scope)
    {
        var cells = new TableCell[width];
        for (var i = 0; i < width; i++)
        {
            var paragraph = i < row.Count && row[i] is ContainerBlock { Count: > 0 } cell ? cell[0] as ParagraphBlock : null;
            var offset = paragraph?.Span.Start ?? row.Span.Start;
            cells[i] = new TableCell(context.Inlines.Convert(paragraph?.Inline, scope)) { Origin = context.Places.OriginAt(offset) };
        }

        return cells;
    }

    private static ColumnAlignment Alignment(TableColumnAlign? alignment) => alignment switch
    {
        TableColumnAlign.Center => ColumnAlignment.Center,
        TableColumnAlign.Right => ColumnAlignment.End,
        _ => ColumnAlignment.Start,
    };
}
