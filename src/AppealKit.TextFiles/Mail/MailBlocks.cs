using System.Globalization;
using AppealKit.Document;
using AppealKit.Document.Blocks;

namespace AppealKit.TextFiles.Mail;

/// <summary>Writes blocks as plain text for mail.</summary>
internal sealed class MailBlocks(LineWriter lines)
{
    // What mail programs of all ages show without breaking it again (RFC 3676, 4.2 recommends up to 78).
    private const int Width = 72;
    private const int LeastWidth = 20;

    /// <summary>Writes blocks one after another, with an empty line between them.</summary>
    public void Write(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is Container container)
                Write(container.Content);
            else
                Write(block);
        }
    }

    /// <summary>Writes a note behind its number.</summary>
    public void Write(Note note)
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $"[{note.Number}] ");
        lines.NoGap();
        lines.Push(mark, new string(' ', mark.Length));
        Write(note.Content);
        lines.Pop();
    }

    /// <summary>Writes words over as many lines as they need.</summary>
    public void WriteWords(string words)
    {
        foreach (var line in Wrapping.Lines(words, Math.Max(LeastWidth, Width - lines.Indent)))
            lines.Line(line);
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Heading heading:
                WriteHeading(heading);
                break;
            case Paragraph paragraph when MailInlines.Of(paragraph.Content) is { } words && words.Trim().Length > 0:
                WriteWords(words);
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case Quotation quotation:
                lines.Push("    ", "    ");
                Write(quotation.Content);
                lines.Pop();
                break;
            case Table table:
                WriteTable(table);
                break;
            case Preformatted preformatted:
                foreach (var line in preformatted.Text.TrimEnd('\n').Split('\n'))
                    lines.Line(line);
                break;
            case ThematicBreak:
                lines.Line("* * *");
                break;
        }

        lines.Gap();
    }

    // The title is underlined with one line, what divides the text with another; lower headings stand by themselves.
    private void WriteHeading(Heading heading)
    {
        lines.Gap();
        var widest = 0;
        foreach (var line in Wrapping.Lines(MailInlines.Of(heading.Content), Math.Max(LeastWidth, Width - lines.Indent)))
        {
            lines.Line(line);
            widest = Math.Max(widest, Columns.Of(line));
        }

        if (heading.Level <= 2)
            lines.Line(new string(heading.Level == 1 ? '=' : '-', widest));
    }

    private void WriteList(ListBlock list)
    {
        var widest = list.Start is { } first ? (first + list.Items.Count - 1).ToString(CultureInfo.InvariantCulture).Length : 0;
        lines.List(list, i => list.Start is { } start ? (start + i).ToString(CultureInfo.InvariantCulture).PadLeft(widest) + ". " : "- ", Write);
    }

    // Columns of a table seldom fit into a mail: each row is told as a list of what it says.
    private void WriteTable(Table table)
    {
        foreach (var row in table.Rows)
        {
            lines.Push("- ", "  ");
            for (var i = 0; i < row.Count; i++)
            {
                var words = MailInlines.Of(row[i].Content);
                if (words.Trim().Length == 0)
                    continue;
                var head = i < table.Header.Count ? MailInlines.Of(table.Header[i].Content) : "";
                WriteWords(head.Trim().Length == 0 ? words : head + ": " + words);
            }

            lines.Pop();
        }
    }
}
