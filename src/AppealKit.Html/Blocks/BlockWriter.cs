using AppealKit.Document.Blocks;
using AppealKit.Values;

namespace AppealKit.Html.Blocks;

/// <summary>Writes blocks.</summary>
internal sealed class BlockWriter(RenderContext context)
{
    private readonly HtmlWriter _html = context.Html;

    /// <summary>Writes blocks one below the other.</summary>
    /// <param name="blocks">What to write.</param>
    /// <param name="direction">The direction of the lines around them.</param>
    public void Write(IReadOnlyList<Block> blocks, TextDirection direction)
    {
        for (var i = 0; i < blocks.Count; i++)
            Write(blocks[i], direction);
    }

    /// <summary>Writes a block.</summary>
    public void Write(Block block, TextDirection around)
    {
        var direction = block.Language?.Direction ?? around;
        switch (block)
        {
            case Paragraph paragraph:
                Open("p", block, around);
                context.Inlines.Write(paragraph.Content, direction);
                _html.Raw("</p>\n");
                break;
            case Heading heading:
                WriteHeading(heading, around);
                break;
            case ListBlock list:
                WriteList(list, around);
                break;
            case Quotation quotation:
                Open("blockquote", block, around);
                _html.Raw("\n");
                Write(quotation.Content, direction);
                _html.Raw("</blockquote>\n");
                break;
            case Container container:
                context.Containers.Write(container, around);
                break;
            case Table table:
                context.Tables.Write(table, around);
                break;
            case Preformatted preformatted:
                // The first line end after the tag is not part of the text.
                Open("pre", block, around);
                _html.Raw("\n").Text(preformatted.Text).Raw("</pre>\n");
                break;
            case MatrixCode code:
                WriteCode(code);
                break;
            case ThematicBreak:
                _html.Raw("<hr>\n");
                break;
        }
    }

    // Light modules are painted, too: a dark page would turn the code into its negative, which many cameras cannot read.
    private void WriteCode(MatrixCode code)
    {
        var side = code.Size + (MatrixCode.QuietZone * 2);
        _html.Raw("<svg class=\"code\" role=\"img\"").Attribute("aria-label", code.Description)
            .Raw(" viewBox=\"0 0 ").Raw(side).Raw(" ").Raw(side).Raw("\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h").Raw(side).Raw("v").Raw(side)
            .Raw("H0z\"/><path d=\"");
        foreach (var (column, row, width) in code.DarkRuns())
            _html.Raw("M").Raw(column + MatrixCode.QuietZone).Raw(" ").Raw(row + MatrixCode.QuietZone).Raw("h").Raw(width).Raw("v1h-").Raw(width).Raw("z");
        _html.Raw("\"/></svg>\n");
    }

    private void Open(string element, Block block, TextDirection around) => _html.Raw("<").Raw(element).Language(block.Language, around).Raw(">");

    private void WriteHeading(Heading heading, TextDirection around)
    {
        context.Tables.LastHeading = heading.Anchor;
        _html.Raw("<h").Raw(heading.Level).Attribute("id", heading.Anchor).Language(heading.Language, around).Raw(">");
        context.Inlines.Write(heading.Content, heading.Language?.Direction ?? around);
        _html.Raw("</h").Raw(heading.Level).Raw(">\n");
    }

    private void WriteList(ListBlock list, TextDirection around)
    {
        var element = list.Start is null ? "ul" : "ol";
        var direction = list.Language?.Direction ?? around;
        _html.Raw("<").Raw(element);
        if (list.Tight)
            _html.Raw(" class=\"tight\"");
        if (list.Start is { } start and not 1)
            _html.Raw(" start=\"").Raw(start).Raw("\"");
        _html.Language(list.Language, around).Raw(">\n");
        foreach (var item in list.Items)
        {
            _html.Raw("<li>");
            WriteItem(item, list.Tight, direction);
            _html.Raw("</li>\n");
        }

        _html.Raw("</").Raw(element).Raw(">\n");
    }

    private void WriteItem(ListItem item, bool tight, TextDirection direction)
    {
        for (var i = 0; i < item.Content.Count; i++)
        {
            // In a tight list the words stand in the item itself, as everywhere in HTML made from Markdown.
            if (tight && item.Content[i] is Paragraph { Language: null } paragraph)
            {
                context.Inlines.Write(paragraph.Content, direction);
                if (i + 1 < item.Content.Count)
                    _html.Raw(item.Content[i + 1] is Paragraph ? "<br>\n" : "\n");
            }
            else
            {
                Write(item.Content[i], direction);
            }
        }
    }
}
