using AppealKit.Diagnostics;
using AppealKit.Document;
using AppealKit.Layout.Flow;
using AppealKit.Layout.Frames;
using AppealKit.Layout.Furniture;
using AppealKit.Layout.Style;
using AppealKit.Typography.Lines;

namespace AppealKit.Layout;

/// <summary>One document on its way to pages: collect, compose, paint.</summary>
internal static class LayoutRun
{
    public static StageResult<LaidOutDocument> Run(ParagraphBreaker breaker, AppealDocument document, HouseStyle style, DiagnosticBag found)
    {
        var collector = new FlowCollector(breaker, style, found);
        var body = collector.Body(document);
        var composed = new PageComposer(body, new NoteBook(collector, document, style), style).Compose();

        // The number of pages is known only now, and the furniture that names it takes no room from the text.
        var painter = new PagePainter(body, style, new PageFurniture(breaker, style, document, found));
        var pages = new Page[composed.Count];
        for (var i = 0; i < pages.Length; i++)
            pages[i] = painter.Paint(composed[i], i + 1, pages.Length);
        return new StageResult<LaidOutDocument>(new LaidOutDocument(document, pages, painter.Positions), found.ToList());
    }
}
