using AppealKit.Document.Rendering;
using AppealKit.Layout;
using AppealKit.Pdf;
using AppealKit.Typography.Fonts;
using AppealKit.Typography.Shaping;

namespace AppealKit.Cli;

/// <summary>Puts fonts, layout and the PDF writer together.</summary>
internal static class PdfPipeline
{
    /// <summary>A renderer with the embedded fonts.</summary>
    public static IDocumentRenderer Create()
    {
        var engine = new LayoutEngine(FontCatalog.Embedded, new ShapeCache());
        return new PdfRenderer(engine.LayOut, new PdfWriter());
    }
}
