using AppealKit.Document.Blocks;
using AppealKit.Document.Inlines;

namespace AppealKit.Document;

/// <summary>Goes through a document in reading order; override what is of interest and call the base to go on inside.</summary>
public abstract class DocumentVisitor
{
    /// <summary>Visits the text, then the notes.</summary>
    public virtual void Visit(AppealDocument document)
    {
        VisitBlocks(document.Blocks);
        foreach (var note in document.Notes)
            VisitNote(note);
    }

    /// <summary>Visits blocks in their order.</summary>
    public void VisitBlocks(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
            VisitBlock(blocks[i]);
    }

    /// <summary>Visits inlines in their order.</summary>
    public void VisitInlines(IReadOnlyList<Inline> inlines)
    {
        for (var i = 0; i < inlines.Count; i++)
            VisitInline(inlines[i]);
    }

    /// <summary>Visits a block by its kind.</summary>
    protected virtual void VisitBlock(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                VisitParagraph(paragraph);
                break;
            case Heading heading:
                VisitHeading(heading);
                break;
            case ListBlock list:
                VisitList(list);
                break;
            case Quotation quotation:
                VisitQuotation(quotation);
                break;
            case Container container:
                VisitContainer(container);
                break;
            case Table table:
                VisitTable(table);
                break;
            case Preformatted preformatted:
                VisitPreformatted(preformatted);
                break;
        }
    }

    /// <summary>Visits an inline by its kind.</summary>
    protected virtual void VisitInline(Inline inline)
    {
        switch (inline)
        {
            case TextInline text:
                VisitText(text);
                break;
            case Emphasis emphasis:
                VisitInlines(emphasis.Content);
                break;
            case Link link:
                VisitLink(link);
                break;
            case CodeInline code:
                VisitCode(code);
                break;
            case NoteCall call:
                VisitNoteCall(call);
                break;
            case LineBreak lineBreak:
                VisitLineBreak(lineBreak);
                break;
        }
    }

    /// <summary>Visits a note; its call was visited before.</summary>
    protected virtual void VisitNote(Note note) => VisitBlocks(note.Content);

    /// <summary>Visits a paragraph.</summary>
    protected virtual void VisitParagraph(Paragraph paragraph) => VisitInlines(paragraph.Content);

    /// <summary>Visits a heading.</summary>
    protected virtual void VisitHeading(Heading heading) => VisitInlines(heading.Content);

    /// <summary>Visits a list, item by item.</summary>
    protected virtual void VisitList(ListBlock list)
    {
        foreach (var item in list.Items)
            VisitBlocks(item.Content);
    }

    /// <summary>Visits a quotation.</summary>
    protected virtual void VisitQuotation(Quotation quotation) => VisitBlocks(quotation.Content);

    /// <summary>Visits a container.</summary>
    protected virtual void VisitContainer(Container container) => VisitBlocks(container.Content);

    /// <summary>Visits a table, head first, row by row.</summary>
    protected virtual void VisitTable(Table table)
    {
        foreach (var cell in table.Header)
            VisitCell(cell);
        foreach (var row in table.Rows)
        {
            foreach (var cell in row)
                VisitCell(cell);
        }
    }

    /// <summary>Visits a cell.</summary>
    protected virtual void VisitCell(TableCell cell) => VisitInlines(cell.Content);

    /// <summary>Visits preformatted text.</summary>
    protected virtual void VisitPreformatted(Preformatted preformatted)
    {
    }

    /// <summary>Visits letters.</summary>
    protected virtual void VisitText(TextInline text)
    {
    }

    /// <summary>Visits a link; goes on with its text.</summary>
    protected virtual void VisitLink(Link link) => VisitInlines(link.Content);

    /// <summary>Visits code.</summary>
    protected virtual void VisitCode(CodeInline code)
    {
    }

    /// <summary>Visits the call of a note; does not go on with the note.</summary>
    protected virtual void VisitNoteCall(NoteCall call)
    {
    }

    /// <summary>Visits a line break.</summary>
    protected virtual void VisitLineBreak(LineBreak lineBreak)
    {
    }
}
