using System.Text;
using AppealKit.Document;
using AppealKit.Document.Blocks;
using AppealKit.Document.Inlines;
using AppealKit.Testing;
using AppealKit.Testing.Pdf;

namespace AppealKit.Tests.Pdf;

/// <summary>
/// The letters of a document in the order in which they should be read, and those that a file gives; without spaces, which layout may
/// add or drop, and without labels.
/// </summary>
internal sealed class ReadingOrder
{
    private readonly StringBuilder _text = new();
    private readonly HashSet<Note> _read = [];

    public static string Of(AppealDocument document)
    {
        var order = new ReadingOrder();
        order.Read(document.Blocks);
        foreach (var note in document.Notes)
            order.Read(note);
        return order._text.ToString();
    }

    public static string Of(TaggedDocument document)
    {
        var text = new StringBuilder();
        Read(document.Root, text);
        return text.ToString();
    }

    private static void Read(TaggedElement element, StringBuilder text)
    {
        // Labels of items and notes are not in the text of the document; numbers of calls are.
        if (element is { Type: "Lbl", Parent.Type: not "Reference" })
            return;
        foreach (var child in element.Children)
        {
            if (child is TaggedElement inner)
                Read(inner, text);
            else if (child is PdfSequence sequence)
                text.Append(Solid(sequence.Text));
        }
    }

    private void Read(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Read(paragraph.Content, afterBlock: false);
                    break;
                case Heading heading:
                    Read(heading.Content, afterBlock: true);
                    break;
                case Container container:
                    Read(container.Content);
                    break;
                case Quotation quotation:
                    Read(quotation.Content);
                    break;
                case ListBlock list:
                    foreach (var item in list.Items)
                        Read(item.Content);
                    break;
                case Table table:
                    foreach (var cell in table.Header.Concat(table.Rows.SelectMany(r => r)))
                        Read(cell.Content, afterBlock: false);
                    break;
                case Preformatted preformatted:
                    _text.Append(Solid(preformatted.Text));
                    break;
            }
        }
    }

    private void Read(IReadOnlyList<Inline> content, bool afterBlock)
    {
        var called = new List<Note>();
        foreach (var inline in content)
        {
            Read(inline, called);
            if (afterBlock)
                continue;
            Read(called);
            called.Clear();
        }

        Read(called);
    }

    private void Read(List<Note> called)
    {
        // Notes called in one go are claimed together, before any of them calls others.
        var claimed = called.Where(_read.Add).ToList();
        foreach (var note in claimed)
            Content(note);
    }

    private void Read(Note note)
    {
        if (_read.Add(note))
            Content(note);
    }

    private void Content(Note note) => Read(note.Content);

    private void Read(Inline inline, List<Note> called)
    {
        switch (inline)
        {
            case TextInline text:
                _text.Append(Solid(text.Text));
                break;
            case CodeInline code:
                _text.Append(Solid(code.Text));
                break;
            case Emphasis emphasis:
                foreach (var inner in emphasis.Content)
                    Read(inner, called);
                break;
            case Link link:
                foreach (var inner in link.Content)
                    Read(inner, called);
                break;
            case NoteCall call:
                _text.Append(call.Note.Number);
                called.Add(call.Note);
                break;
        }
    }

    // Only letters that the font of squares has are printed.
    private static string Solid(string text) =>
        string.Concat(text.EnumerateRunes().Where(r => !Rune.IsWhiteSpace(r) && TestFont.File.GlyphOf(r.Value) > 0).Select(r => r.ToString()));
}
