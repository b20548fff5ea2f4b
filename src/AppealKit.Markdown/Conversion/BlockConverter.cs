using AppealKit.Document.Blocks;
using AppealKit.Markdown.Syntax.Containers;
using AppealKit.Markdown.Syntax.Notes;
using MarkdigBlock = Markdig.Syntax.Block;
using MarkdigTable = Markdig.Extensions.Tables.Table;
using Parsed = Markdig.Syntax;

namespace AppealKit.Markdown.Conversion;

/// <summary>Turns Markdig's blocks into ours.</summary>
internal sealed class BlockConverter(ConversionContext context)
{
    private readonly TableConverter _tables = new(context);
    private readonly ContainerConverter _containers = new(context);

    /// <summary>Converts the blocks of a container.</summary>
    /// <param name="parent">Their container.</param>
    /// <param name="note">The number of the note they belong to; null in the text.</param>
    public List<Block> Convert(Parsed.ContainerBlock parent, int? note)
    {
        var blocks = new List<Block>(parent.Count);
        for (var i = 0; i < parent.Count; i++)
        {
            if (Convert(parent[i], note) is { } block)
                blocks.Add(block);
        }

        return blocks;
    }

    private Block? Convert(MarkdigBlock block, int? note) => block switch
    {
        Parsed.ParagraphBlock paragraph => Paragraph(paragraph, note),
        Parsed.HeadingBlock heading => Heading(heading, note),
        Parsed.ListBlock list => List(list, note),
        Parsed.QuoteBlock quote => Quotation(quote, note),
        Parsed.ThematicBreakBlock => new ThematicBreak { Origin = context.Places.OriginAt(block.Span.Start) },
        Parsed.CodeBlock code => Preformatted(code),
        MarkdigTable table => _tables.Convert(table, new Scope(note, InLink: false, Depth: 0)),
        FencedContainerBlock container => _containers.Convert(container, note),
        StrayFenceBlock { IsTooDeep: true } => Report(MarkdownDiagnostics.TooDeep(context.Places.Of(block.Span))),
        StrayFenceBlock => Report(MarkdownDiagnostics.FenceWithoutContainer(context.Places.Of(block.Span))),
        // The texts of notes are converted at their first call; definitions of links were used by the parser.
        NoteDefinitionBlock or Parsed.LinkReferenceDefinitionGroup or Parsed.LinkReferenceDefinition or Parsed.BlankLineBlock => null,
        _ => throw new InvalidOperationException($"the parser made a {block.GetType().Name}"),
    };

    private Paragraph? Paragraph(Parsed.ParagraphBlock paragraph, int? note)
    {
        _tables.ReportIfMeantAsTable(paragraph);
        var content = context.Inlines.Convert(paragraph.Inline, new Scope(note, InLink: false, Depth: 0));
        return content.Count == 0 ? null : new Paragraph(content) { Origin = context.Places.OriginAt(paragraph.Span.Start) };
    }

    private Block? Heading(Parsed.HeadingBlock heading, int? note)
    {
        var place = context.Places.Of(heading.Span);
        var content = context.Inlines.Convert(heading.Inline, new Scope(note, InLink: false, Depth: 0));
        var anchor = context.Outline.TakeAnchor(content);
        if (content.Count == 0)
            return Report(MarkdownDiagnostics.EmptyHeading(place));
        if (note is not null)
        {
            context.Diagnostics.Add(MarkdownDiagnostics.HeadingInNote(place));
            return new Paragraph(content) { Origin = place.Origin };
        }

        return context.Outline.Add(heading.Level, content, anchor, place);
    }

    private ListBlock List(Parsed.ListBlock list, int? note)
    {
        var items = new List<ListItem>(list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            var item = (Parsed.ListItemBlock)list[i];
            items.Add(new ListItem(Convert(item, note)) { Origin = context.Places.OriginAt(item.Span.Start) });
        }

        int? start = null;
        if (list.IsOrdered)
            start = int.TryParse(list.OrderedStart, out var number) ? number : 1;
        return new ListBlock(items, start, !list.IsLoose) { Origin = context.Places.OriginAt(list.Span.Start) };
    }

    private Quotation? Quotation(Parsed.QuoteBlock quote, int? note)
    {
        var content = Convert(quote, note);
        return content.Count == 0 ? null : new Quotation(content) { Origin = context.Places.OriginAt(quote.Span.Start) };
    }

    private Preformatted Preformatted(Parsed.CodeBlock code)
    {
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < code.Lines.Count; i++)
        {
            if (i > 0)
                text.Append('\n');
            text.Append(context.Values.Expand(code.Lines.Lines[i].Slice.AsSpan()));
        }

        return new Preformatted(text.ToString()) { Origin = context.Places.OriginAt(code.Span.Start) };
    }

    private Block? Report(Diagnostics.Diagnostic diagnostic)
    {
        context.Diagnostics.Add(diagnostic);
        return null;
    }
}
