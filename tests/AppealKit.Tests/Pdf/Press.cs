using AppealKit.Document;
using AppealKit.Document.Rendering;
using AppealKit.Layout;
using AppealKit.Markdown;
using AppealKit.Pdf;
using AppealKit.Testing;
using AppealKit.Tests.Markdown;
using AppealKit.Typography.Fonts;
using AppealKit.Typography.Shaping;
using AppealKit.Values;
using Xunit;

namespace AppealKit.Tests.Pdf;

/// <summary>Markdown as PDF, with the real layout and the embedded fonts.</summary>
internal static class Press
{
    private static readonly LayoutEngine Engine = new(FontCatalog.Embedded, new ShapeCache());
    private static readonly PdfRenderer Renderer = new(Engine.LayOut, new PdfWriter());

    public static AppealDocument Document(string markdown, string language = "en")
    {
        var content = new MarkdownConverter(new SmallCodes()).Convert(TemplateText.Expand(markdown), LanguageTag.Of(language), new FakeCitations());
        Assert.NotNull(content.Value);
        return Samples.Document(content.Value!.Blocks, content.Value.Notes, language: language);
    }

    public static RenderedDocument Print(AppealDocument document)
    {
        var rendered = Renderer.Render(document);
        Assert.False(rendered.HasErrors, string.Join("\n", rendered.Diagnostics));
        return rendered.Value!;
    }
}
