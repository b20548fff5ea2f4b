using AppealKit.Diagnostics;
using AppealKit.Document;
using AppealKit.Layout.Frames;
using AppealKit.Typography.Lines;

namespace AppealKit.Layout;

/// <summary>One document on its way to pages.</summary>
internal sealed class LayoutRun(ParagraphBreaker breaker, AppealDocument document, DiagnosticBag found)
{
    public StageResult<LaidOutDocument> Run() => throw new NotSupportedException($"{breaker.Fonts is null} {document.Id} {found.Count}");
}
