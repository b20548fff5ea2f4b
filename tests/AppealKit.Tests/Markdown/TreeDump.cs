using System.Text;
using AppealKit.Document;
using AppealKit.Document.Blocks;
using AppealKit.Document.Inlines;

namespace AppealKit.Tests.Markdown;

/// <summary>Writes a document tree so that it can be read in a test: a line a block, inlines with Markdown's signs, calls as <c>^number.occurrence</c>.</summary>
internal static class TreeDump
{
    public static string Of(IReadOnlyList<Block> blocks, IReadOnlyList<Note> notes)
    {
        var text = new StringBuilder();
        Write(text, blocks, 0);
        foreach (var note in notes)
        {
            text.Append($"note {note.Number}{(note.Calls == 1 ? "" : $" called {note.Calls} times")}\n");
            Write(text, note.Content, 1);
        }

        return text.ToString();
    }

    public static string Of(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(Of));

    private static void Write(StringBuilder text, IReadOnlyList<Block> blocks, int depth)
    {
        foreach (var block in blocks)
            Write(text, block, depth);
    }

    private static void Write(StringBuilder text, Block block, int depth)
    {
        void Line(string line) => text.Append(' ', depth * 2).Append(line).Append('\n');
        var language = block.Language is { } tag ? $" lang={tag}" : "";
        switch (block)
        {
            case Paragraph paragraph:
                Line($"paragraph{language}: {Of(paragraph.Content)}");
                break;
            case Heading heading:
                Line($"heading {heading.Level} #{heading.Anchor}: {Of(heading.Content)}");
                break;
            case ListBlock list:
                Line($"list {(list.Tight ? "tight" : "loose")}{(list.Start is { } start ? $" from {start}" : "")}");
                foreach (var item in list.Items)
                {
                    text.Append(' ', (depth + 1) * 2).Append("item\n");
                    Write(text, item.Content, depth + 2);
                }

                break;
            case Quotation quotation:
                Line("quotation");
                Write(text, quotation.Content, depth + 1);
                break;
            case Container container:
                Line($"container {container.Role}{language}{(container.Columns > 1 ? $" columns {container.Columns}" : "")}");
                Write(text, container.Content, depth + 1);
                break;
            case Table table:
                Line($"table {string.Join(' ', table.Columns)}");
                if (table.Header.Count > 0)
                    Line("  head | " + string.Join(" | ", table.Header.Select(c => Of(c.Content))));
                foreach (var row in table.Rows)
                    Line("  row  | " + string.Join(" | ", row.Select(c => Of(c.Content))));
                break;
            case Preformatted preformatted:
                Line("preformatted: " + preformatted.Text.Replace("\n", "⏎"));
                break;
            case MatrixCode code:
                Line($"code {code.Address}: {code.Description}");
                break;
            case ThematicBreak:
                Line("break");
                break;
        }
    }

    private static string Of(Inline inline) => inline switch
    {
        TextInline { Language: { } language } text => $"{{{language}:{text.Text}}}",
        TextInline text => text.Text,
        Emphasis emphasis => emphasis.Strong ? $"**{Of(emphasis.Content)}**" : $"*{Of(emphasis.Content)}*",
        Link link => $"[{Of(link.Content)}]({link.Target})",
        CodeInline code => $"`{code.Text}`",
        NoteCall call => $"^{call.Note.Number}.{call.Occurrence}",
        LineBreak => "⏎",
        _ => throw new InvalidOperationException(inline.GetType().Name),
    };
}
