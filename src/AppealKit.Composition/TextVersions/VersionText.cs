using System.Text;
using AppealKit.Document;
using AppealKit.Document.Blocks;
using AppealKit.Document.Inlines;
using AppealKit.Signatories.Versions;

namespace AppealKit.Composition.TextVersions;

/// <summary>
/// Takes from a document what somebody signs: title, paragraphs, items, rows, notes, and where links lead. Who issues and who signs it, its date, whom to
/// ask and what is said of the document itself are not part of that.
/// </summary>
internal sealed class VersionText : DocumentVisitor
{
    private readonly List<string> _paragraphs = [];
    private readonly StringBuilder _current = new();

    private VersionText()
    {
    }

    /// <summary>The text of a document, a line for each paragraph.</summary>
    public static IReadOnlyList<string> Of(AppealDocument document)
    {
        var text = new VersionText();
        text.Visit(document);
        text.EndParagraph();
        return text._paragraphs;
    }

    /// <inheritdoc/>
    protected override void VisitBlock(Block block)
    {
        EndParagraph();
        base.VisitBlock(block);
        EndParagraph();
    }

    /// <inheritdoc/>
    protected override void VisitContainer(Container container)
    {
        switch (container.Role)
        {
            case ContainerRole.Issuers or ContainerRole.Dateline or ContainerRole.Signatories or ContainerRole.Contacts or ContainerRole.Notice:
                break;
            case ContainerRole.TitleBlock:
                // The table of a cover says for which meeting a paper is, and when it was written.
                VisitBlocks([.. container.Content.Where(b => b is not Table)]);
                break;
            default:
                base.VisitContainer(container);
                break;
        }
    }

    /// <inheritdoc/>
    protected override void VisitTable(Table table)
    {
        foreach (var row in table.Rows.Prepend(table.Header))
        {
            foreach (var cell in row)
                VisitCell(cell);
            EndParagraph();
        }
    }

    /// <inheritdoc/>
    protected override void VisitCell(TableCell cell)
    {
        if (_current.Length > 0)
            _current.Append(" | ");
        base.VisitCell(cell);
    }

    /// <inheritdoc/>
    protected override void VisitNote(Note note)
    {
        EndParagraph();
        var first = _paragraphs.Count;
        base.VisitNote(note);
        EndParagraph();
        if (_paragraphs.Count > first)
            _paragraphs[first] = FormattableString.Invariant($"[^{note.Number}]: {_paragraphs[first]}");
    }

    /// <inheritdoc/>
    protected override void VisitText(TextInline text) => _current.Append(text.Text);

    /// <inheritdoc/>
    protected override void VisitCode(CodeInline code) => _current.Append(code.Text);

    /// <inheritdoc/>
    protected override void VisitPreformatted(Preformatted preformatted) => _current.Append(preformatted.Text);

    /// <inheritdoc/>
    protected override void VisitLineBreak(LineBreak lineBreak) => _current.Append(' ');

    /// <inheritdoc/>
    protected override void VisitNoteCall(NoteCall call) => _current.Append(FormattableString.Invariant($"[^{call.Note.Number}]"));

    /// <inheritdoc/>
    protected override void VisitLink(Link link)
    {
        base.VisitLink(link);
        // A link that leads elsewhere is another text. Places inside the document have names that its words give them.
        var text = PlainText.Of(link.Content);
        if (link.Target[0] != '#' && text != link.Target && "mailto:" + text != link.Target)
            _current.Append($" <{link.Target}>");
    }

    private void EndParagraph()
    {
        if (TextVersion.InOneLine(_current.ToString()) is { Length: > 0 } paragraph)
            _paragraphs.Add(paragraph);
        _current.Clear();
    }
}
