using System.Text;
using AppealKit.Document.Blocks;
using AppealKit.Document.Inlines;

namespace AppealKit.Document.Rendering;

/// <summary>Collects what can be found in a document: its text without its form, its metadata, and the addresses behind its links.</summary>
public sealed class SearchText : DocumentVisitor
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _addresses = new();

    private SearchText()
    {
    }

    /// <summary>The words of a document. Words that run over several inlines are whole; blocks, cells and lines are apart.</summary>
    public static string Of(AppealDocument document)
    {
        var search = new SearchText();
        search.Visit(document);
        search.AddMetadata(document);
        return search._text.Append('\n').Append(search._addresses).ToString();
    }

    /// <inheritdoc/>
    protected override void VisitBlock(Block block)
    {
        _text.Append('\n');
        base.VisitBlock(block);
    }

    /// <inheritdoc/>
    protected override void VisitCell(TableCell cell)
    {
        _text.Append('\n');
        base.VisitCell(cell);
    }

    /// <inheritdoc/>
    protected override void VisitText(TextInline text) => _text.Append(text.Text);

    /// <inheritdoc/>
    protected override void VisitCode(CodeInline code) => _text.Append(code.Text);

    /// <inheritdoc/>
    protected override void VisitPreformatted(Preformatted preformatted) => _text.Append(preformatted.Text);

    /// <inheritdoc/>
    protected override void VisitLineBreak(LineBreak lineBreak) => _text.Append('\n');

    /// <inheritdoc/>
    protected override void VisitLink(Link link)
    {
        // An address can hold a name as it is, or with its letters as per cent signs and numbers.
        _addresses.Append(link.Target).Append('\n').Append(Uri.UnescapeDataString(link.Target)).Append('\n');
        base.VisitLink(link);
    }

    private void AddMetadata(AppealDocument document)
    {
        _text.Append('\n').Append(document.Id).Append('\n').Append(document.Title).Append('\n').Append(document.Description).Append('\n').AppendJoin('\n', document.Issuers)
            .Append('\n').Append(document.Phrases.RunningHead).Append('\n').Append(document.Phrases.StatusMark);
    }
}
