using AppealKit.Diagnostics;

namespace AppealKit.Document.Rendering;

/// <summary>Turns a document into the bytes of one format. Safe for several threads at once.</summary>
public interface IDocumentRenderer
{
    /// <summary>The format as users name it and as the file's extension: <c>html</c>, <c>pdf</c>.</summary>
    string Format { get; }

    /// <summary>Renders a document. The same document gives the same bytes.</summary>
    /// <returns>No value if there was an error; nothing is written then.</returns>
    StageResult<RenderedDocument> Render(AppealDocument document);
}
