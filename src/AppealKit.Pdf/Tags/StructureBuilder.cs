using AppealKit.Diagnostics;
using AppealKit.Document;
using AppealKit.Document.Blocks;
using AppealKit.Document.Inlines;
using AppealKit.Layout.Frames;
using AppealKit.Pdf.Core;

namespace AppealKit.Pdf.Tags;

/// <summary>
/// Makes the structure tree of a document: its blocks in reading order, each note where it is first called, whatever page the marks
/// are on (ISO 32000-1, 14.8.4).
/// </summary>
internal sealed class StructureBuilder
{
    private readonly LaidOutDocument _laidOut;
    private readonly InlineStructure _inlines;
    private readonly Dictionary<DocumentNode, ContentSlot> _contents = [];
    private readonly Dictionary<DocumentNode, ContentSlot> _labels = [];
    private readonly int _noteDigits;
    private int _lastLevel;

    private StructureBuilder(LaidOutDocument laidOut, DiagnosticBag found)
    {
        _laidOut = laidOut;
        _inlines = new InlineStructure(laidOut, _contents, found);
        // Of equal length, so that their order is that of their numbers.
        _noteDigits = laidOut.Document.Notes.Count < 1000 ? 3 : 9;
    }

    public static StructureTree Build(LaidOutDocument laidOut, DiagnosticBag found) => new StructureBuilder(laidOut, found).Build();

    private StructureTree Build()
    {
        var document = _laidOut.Document;
        var root = new StructureElement("Document", null);
        Blocks(document.Blocks, root, document.Language.Value);
        // A note that nothing calls is printed all the same.
        foreach (var note in document.Notes)
        {
            if (_inlines.Claim(note))
                Note(note, null, root, document.Language.Value);
        }

        return new StructureTree(root, _contents, _labels, _inlines.LineEnds);
    }

    private void Blocks(IReadOnlyList<Block> blocks, StructureElement parent, string language)
    {
        foreach (var block in blocks)
            Block(block, parent, language);
    }

    private void Block(Block block, StructureElement parent, string language)
    {
        var inside = block.Language?.Value ?? language;
        var element = parent.Add(new StructureElement(TypeOf(block), parent)
        {
            Language = inside == language ? null : inside,
            Alternative = block is MatrixCode picture ? TextStrings.Clean(picture.Description.Length > 0 ? picture.Description : picture.Address) : null,
            Attribute = block is ListBlock list ? (list.Start is null ? StructureAttribute.Bulleted : StructureAttribute.Numbered) : StructureAttribute.None,
        });
        switch (block)
        {
            case Paragraph paragraph:
                Inlines(paragraph.Content, element, element, inside);
                break;
            case Heading heading:
                // Its notes stand behind it, so that they are not read as part of the heading.
                Inlines(heading.Content, element, parent, inside);
                break;
            case Container container:
                Blocks(container.Content, element, inside);
                break;
            case Quotation quotation:
                Blocks(quotation.Content, element, inside);
                break;
            case ListBlock items:
                foreach (var item in items.Items)
                    Item(item, items.Tight, element, inside);
                break;
            case Table table:
                Rows(table, element, inside);
                break;
            case MatrixCode figure:
                _contents.TryAdd(figure, element.Slot(null));
                break;
            case Preformatted preformatted:
                var code = element.Add(new StructureElement("Code", element));
                _contents.TryAdd(preformatted, code.Slot(null));
                break;
        }
    }

    private string TypeOf(Block block) => block switch
    {
        Heading heading => TypeOf(heading),
        ListBlock => "L",
        Quotation => "BlockQuote",
        Table => "Table",
        MatrixCode => "Figure",
        Container container => TypeOf(container),
        _ => "P",
    };

    // Levels without gaps, whatever the text does: readers count on it (ISO 14289-1, 7.4.2). One that nobody sees is none.
    private string TypeOf(Heading heading)
    {
        if (InlineText.IsBlank(heading.Content))
            return "P";
        _lastLevel = Math.Min(heading.Level, _lastLevel + 1);
        return _lastLevel switch { <= 1 => "H1", 2 => "H2", 3 => "H3", 4 => "H4", 5 => "H5", _ => "H6" };
    }

    private static string TypeOf(Container container)
    {
        switch (container.Role)
        {
            case ContainerRole.Part or ContainerRole.Lead or ContainerRole.Cases or ContainerRole.Case or ContainerRole.Recommendations
                or ContainerRole.Signatories or ContainerRole.Closing or ContainerRole.Contacts:
                return "Sect";
            case ContainerRole.Epigraph:
                foreach (var block in container.Content)
                {
                    if (block is Quotation)
                        return "Div";
                }

                return "BlockQuote";
            default:
                return "Div";
        }
    }

    /// <summary>Builds the text of a block, with the notes it calls after the inline that calls them, or behind the block.</summary>
    private void Inlines(IReadOnlyList<Inline> content, StructureElement element, StructureElement notes, string language)
    {
        foreach (var inline in content)
        {
            _inlines.Build(inline, element, null, language);
            if (ReferenceEquals(notes, element))
                CalledNotes(notes, language);
        }

        CalledNotes(notes, language);
    }

    private void CalledNotes(StructureElement parent, string language)
    {
        foreach (var call in _inlines.TakeCalled())
            Note(call.Note, call, parent, language);
    }

    private void Item(ListItem item, bool tight, StructureElement list, string language)
    {
        var element = list.Add(new StructureElement("LI", list));
        var label = element.Add(new StructureElement("Lbl", element));
        _labels.TryAdd(item, label.Slot(null));
        var body = element.Add(new StructureElement("LBody", element));
        if (tight && item.Content is [Paragraph { Language: null } only])
            Inlines(only.Content, body, body, language);
        else
            Blocks(item.Content, body, language);
    }

    private void Rows(Table table, StructureElement element, string language)
    {
        if (table.Header.Count > 0)
        {
            var head = element.Add(new StructureElement("THead", element));
            Row(table.Header, "TH", StructureAttribute.ColumnHeader, head, language);
        }

        if (table.Rows.Count == 0)
            return;
        var body = element.Add(new StructureElement("TBody", element));
        foreach (var row in table.Rows)
            Row(row, "TD", StructureAttribute.None, body, language);
    }

    private void Row(IReadOnlyList<TableCell> cells, string type, StructureAttribute attribute, StructureElement parent, string language)
    {
        var row = parent.Add(new StructureElement("TR", parent));
        foreach (var cell in cells)
        {
            var element = row.Add(new StructureElement(type, row) { Attribute = attribute });
            Inlines(cell.Content, element, element, language);
        }
    }

    private void Note(Note note, NoteCall? call, StructureElement parent, string surroundings)
    {
        // A note is in the document's language unless it says otherwise, wherever it is called.
        var only = note.Content is [Paragraph paragraph] ? paragraph : null;
        var language = only?.Language?.Value ?? _laidOut.Document.Language.Value;
        var element = parent.Add(new StructureElement("Note", parent)
        {
            Id = "note-" + note.Number.ToString(_noteDigits == 3 ? "000" : "000000000", System.Globalization.CultureInfo.InvariantCulture),
            Language = language == surroundings ? null : language,
        });
        var label = element.Add(new StructureElement("Lbl", element));
        _labels.TryAdd(note, _inlines.BackLink(call, label));
        if (only is not null)
            Inlines(only.Content, element, element, language);
        else
            Blocks(note.Content, element, language);
    }
}
