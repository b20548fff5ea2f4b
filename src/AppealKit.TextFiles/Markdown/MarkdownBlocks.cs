using System.Globalization;
using AppealKit.Document;
using AppealKit.Document.Blocks;

namespace AppealKit.TextFiles.Markdown;

/// <summary>Writes blocks as Markdown.</summary>
internal sealed class MarkdownBlocks(LineWriter lines)
{
    private const string Cell = " | ";

    /// <summary>Writes blocks one after another, with an empty line between them.</summary>
    public void Write(IReadOnlyList<Block> blocks) => Write(blocks, afterList: false);

    /// <summary>Writes a note at its definition.</summary>
    public void Write(Note note)
    {
        lines.Gap();
        lines.Push(string.Create(CultureInfo.InvariantCulture, $"[^{note.Number}]: "), "    ");
        Write(note.Content);
        lines.Pop();
    }

    private bool Write(IReadOnlyList<Block> blocks, bool afterList)
    {
        foreach (var block in blocks)
        {
            if (block is Container container)
            {
                afterList = Write(container.Content, afterList);
                continue;
            }

            Write(block, afterList);
            afterList = block is ListBlock;
        }

        return afterList;
    }

    private void Write(Block block, bool afterList)
    {
        switch (block)
        {
            case Heading heading:
                lines.Gap();
                lines.Line(new string('#', Math.Clamp(heading.Level, 1, 6)) + " " + MarkdownInlines.OneLine(heading.Content));
                break;
            case Paragraph paragraph:
                WriteParagraph(paragraph);
                break;
            case ListBlock list:
                WriteList(list, afterList);
                break;
            case Quotation quotation:
                lines.Gap();
                lines.Push("> ", "> ");
                Write(quotation.Content);
                lines.Pop();
                break;
            case Table table:
                WriteTable(table);
                break;
            case Preformatted preformatted:
                WritePreformatted(preformatted.Text);
                break;
            case ThematicBreak:
                lines.Gap();
                lines.Line("***");
                break;
        }

        lines.Gap();
    }

    private void WriteParagraph(Paragraph paragraph)
    {
        foreach (var line in MarkdownInlines.Lines(paragraph.Content))
        {
            var text = MarkdownEscaping.AtLineStart(line);
            if (text.Length > 0)
                lines.Line(text);
        }
    }

    private void WriteList(ListBlock list, bool afterList)
    {
        // Two lists beside each other would be one.
        var bullet = afterList ? "* " : "- ";
        lines.List(list, i => list.Start is { } start ? string.Create(CultureInfo.InvariantCulture, $"{start + i}{(afterList ? ')' : '.')} ") : bullet, Write);
    }

    private void WriteTable(Table table)
    {
        lines.Gap();
        lines.Line(Row(table.Header, table.Columns.Count));
        lines.Line("| " + string.Join(Cell, table.Columns.Select(c => c switch
        {
            ColumnAlignment.Center => ":-:",
            ColumnAlignment.End => "--:",
            _ => "---",
        })) + " |");
        foreach (var row in table.Rows)
            lines.Line(Row(row, table.Columns.Count));
    }

    private static string Row(IReadOnlyList<TableCell> cells, int columns) =>
        "| " + string.Join(Cell, Enumerable.Range(0, columns).Select(i => i < cells.Count ? MarkdownInlines.OneLine(cells[i].Content) : "")) + " |";

    private void WritePreformatted(string text)
    {
        var fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal))
            fence += "`";
        lines.Gap();
        lines.Line(fence);
        foreach (var line in text.TrimEnd('\n').Split('\n'))
            lines.Line(line);
        lines.Line(fence);
    }
}
