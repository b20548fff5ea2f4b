using AppealKit.Diagnostics;
using AppealKit.Document;
using AppealKit.Document.Rendering;
using AppealKit.Layout.Frames;
using AppealKit.Pdf.Reading;

namespace AppealKit.Pdf;

/// <summary>Renders documents as PDF: lays them out, then writes the pages. Safe for several threads if the layout is.</summary>
/// <param name="layOut">The layout, such as <c>engine.LayOut</c>.</param>
/// <param name="writer">The writer of files; shared, so that what it remembers of fonts serves a whole batch.</param>
public sealed class PdfRenderer(Func<AppealDocument, StageResult<LaidOutDocument>> layOut, PdfWriter writer) : IDocumentRenderer
{
    /// <inheritdoc/>
    public string Format => "pdf";

    /// <summary>All text that somebody can find in a file that this renderer wrote; null if it is another file.</summary>
    public static string? TextOf(byte[] file) => PdfText.Of(file);

    /// <inheritdoc/>
    public StageResult<RenderedDocument> Render(AppealDocument document)
    {
        var laidOut = layOut(document);
        if (laidOut.Value is null || laidOut.HasErrors)
            return new StageResult<RenderedDocument>(null, laidOut.Diagnostics);
        var written = writer.Write(laidOut.Value);
        return laidOut.Diagnostics.Count == 0
            ? written
            : written with { Diagnostics = [.. laidOut.Diagnostics, .. written.Diagnostics] };
    }
}
