using System.Text;
using AppealKit.Diagnostics;
using AppealKit.Document;
using AppealKit.Document.Blocks;
using AppealKit.Document.Inlines;
using AppealKit.Document.Rendering;

namespace AppealKit.TextFiles.Markdown;

/// <summary>Writes a document as CommonMark with footnotes, for translators, for other programs, and to be compared.</summary>
public sealed class MarkdownRenderer : IDocumentRenderer
{
    /// <inheritdoc/>
    public string Format => "md";

    /// <inheritdoc/>
    public StageResult<RenderedDocument> Render(AppealDocument document)
    {
        var lines = new LineWriter();
        var blocks = new MarkdownBlocks(lines);
        if (document.Phrases.StatusMark is { } mark)
            blocks.Write([new Paragraph([new Emphasis([new TextInline(mark)], strong: true)])]);
        blocks.Write(document.Blocks);
        foreach (var note in document.Notes)
            blocks.Write(note);
        var text = lines.ToString();
        return new StageResult<RenderedDocument>(new RenderedDocument(Encoding.UTF8.GetBytes(text), null, SearchText.Of(document) + "\n" + text), []);
    }
}
