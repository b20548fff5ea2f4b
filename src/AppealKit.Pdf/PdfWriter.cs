using AppealKit.Diagnostics;
using AppealKit.Document.Rendering;
using AppealKit.Layout.Frames;
using AppealKit.Pdf.Fonts;

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
    private readonly SubsetCache _subsets = new();

    /// <summary>Writes a document.</summary>
    /// <param name="laidOut">The document on its pages.</param>
    /// <returns>
    /// The file, with AK7001, a warning, for each address that is too long for a link; no value and AK7002, an error, if a font lacks a
    /// glyph that a page shows.
    /// </returns>
    public StageResult<RenderedDocument> Write(LaidOutDocument laidOut)
    {
        var found = new DiagnosticBag();
        using var file = new FileWriter(laidOut, _subsets, found);
        var bytes = file.Write();
        return new StageResult<RenderedDocument>(bytes is null ? null : new RenderedDocument(bytes, laidOut.Pages.Count, PageSearchText.Of(laidOut) + SearchText.Of(laidOut.Document)), found.ToList());
    }
}
