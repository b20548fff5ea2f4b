using System.Text;
using AppealKit.Diagnostics;
using AppealKit.Document;
using AppealKit.Document.Rendering;
using AppealKit.Html.Blocks;
using AppealKit.Html.Page;

namespace AppealKit.Html;

/// <summary>Renders a document as one HTML file that needs nothing else: no script, no remote resource, nothing that follows the reader.</summary>
/// <remarks>Safe for several threads at once.</remarks>
public sealed class HtmlRenderer : IDocumentRenderer
{
    private readonly Lazy<StyleSheet> _style = new(StyleSheet.Load);

    /// <inheritdoc/>
    public string Format => "html";

    /// <summary>All text that somebody can find in a page that this renderer wrote.</summary>
    public static string TextOf(byte[] file) => HtmlSearchText.Of(Encoding.UTF8.GetString(file));

    /// <inheritdoc/>
    public StageResult<RenderedDocument> Render(AppealDocument document)
    {
        var context = new RenderContext(document);
        var html = context.Html;
        HeadWriter.Write(document, _style.Value, html);
        html.Raw("<body>\n");
        WriteTop(document, html);
        html.Raw("<main>\n<article>\n");
        context.Blocks.Write(document.Blocks, document.Language.Direction);
        NotesWriter.Write(context);
        html.Raw("</article>\n</main>\n</body>\n</html>\n");
        var diagnostics = context.Diagnostics.ToList();
        if (context.Diagnostics.HasErrors)
            return new StageResult<RenderedDocument>(null, diagnostics);
        var page = html.ToText();
        // Lone surrogates become U+FFFD.
        var file = new RenderedDocument(Encoding.UTF8.GetBytes(page), Pages: null, HtmlSearchText.Of(page) + SearchText.Of(document));
        return new StageResult<RenderedDocument>(file, diagnostics);
    }

    private static void WriteTop(AppealDocument document, HtmlWriter html)
    {
        var mark = document.Phrases.StatusMark;
        if (mark is null && document.Alternates.Count == 0)
            return;
        html.Raw("<header class=\"page\">\n");
        if (mark is not null)
            html.Raw("<p class=\"status\">").Text(mark).Raw("</p>\n");
        LanguageList.Write(document, html);
        html.Raw("</header>\n");
    }
}
