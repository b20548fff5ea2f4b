using AppealKit.Document;
using AppealKit.Document.Blocks;
using AppealKit.Document.Inlines;

namespace AppealKit.Tests.Layout;

/// <summary>What of a document must be found on its pages, in reading order.</summary>
internal sealed class Leaves
{
    public List<(DocumentNode Node, string Text)> Content { get; } = [];

    public List<DocumentNode> Labels { get; } = [];

    public List<NoteCall> Calls { get; } = [];

    public List<Heading> Headings { get; } = [];

    public static Leaves Of(IEnumerable<Block> blocks)
    {
        var leaves = new Leaves();
        leaves.Blocks(blocks);
        return leaves;
    }

    private void Blocks(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
            Block(block);
    }

    private void Block(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Inlines(paragraph.Content);
                break;
            case Heading heading:
                Headings.Add(heading);
                Inlines(heading.Content);
                break;
            case Preformatted preformatted:
                Content.Add((preformatted, preformatted.Text));
                break;
            case Quotation quotation:
                Blocks(quotation.Content);
                break;
            case Container container:
                Blocks(container.Content);
                break;
            case ListBlock list:
                foreach (var item in list.Items)
                {
                    Labels.Add(item);
                    Blocks(item.Content);
                }

                break;
            case Table table:
                foreach (var cell in table.Header.Concat(table.Rows.SelectMany(r => r)))
                    Inlines(cell.Content);
                break;
        }
    }

    private void Inlines(IEnumerable<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextInline text:
                    Content.Add((text, text.Text));
                    break;
                case CodeInline code:
                    Content.Add((code, code.Text));
                    break;
                case NoteCall call:
                    Calls.Add(call);
                    Content.Add((call, call.Note.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
                    break;
                case Emphasis emphasis:
                    Inlines(emphasis.Content);
                    break;
                case Link link:
                    Inlines(link.Content);
                    break;
            }
        }
    }
}
