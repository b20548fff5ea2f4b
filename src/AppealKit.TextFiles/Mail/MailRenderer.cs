using System.Text;
using AppealKit.Diagnostics;
using AppealKit.Document;
using AppealKit.Document.Rendering;

namespace AppealKit.TextFiles.Mail;

/// <summary>Writes a document as plain text for mail: lines of 72 columns, no marks, notes at the end.</summary>
public sealed class MailRenderer : IDocumentRenderer
{
    /// <inheritdoc/>
    public string Format => "txt";

    /// <inheritdoc/>
    public StageResult<RenderedDocument> Render(AppealDocument document)
    {
        var lines = new LineWriter();
        var blocks = new MailBlocks(lines);
        if (document.Phrases.StatusMark is { } mark)
        {
            blocks.WriteWords("*** " + mark + " ***");
            lines.Gap();
        }

        blocks.Write(document.Blocks);
        if (document.Notes.Count > 0)
        {
            lines.Gap();
            lines.Line(document.Phrases.Notes);
            lines.Line(new string('-', Columns.Of(document.Phrases.Notes)));
            foreach (var note in document.Notes)
                blocks.Write(note);
        }

        var text = lines.ToString();
        return new StageResult<RenderedDocument>(new RenderedDocument(Encoding.UTF8.GetBytes(text), null, SearchText.Of(document) + "\n" + text), []);
    }
}
