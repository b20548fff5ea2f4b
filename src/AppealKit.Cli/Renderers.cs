using AppealKit.Document.Rendering;
using AppealKit.Html;

namespace AppealKit.Cli;

/// <summary>The formats: a new one is a line here.</summary>
internal static class Renderers
{
    /// <summary>The names of all formats, those built by default first.</summary>
    public static IReadOnlyList<string> Known { get; } = ["html", "pdf"];

    /// <summary>Renderers of some formats; fonts are read only if a format needs them.</summary>
    public static IEnumerable<IDocumentRenderer> Create(IEnumerable<string> formats) => formats.Select(Create);

    private static IDocumentRenderer Create(string format) => format switch
    {
        "html" => new HtmlRenderer(),
        "pdf" => PdfPipeline.Create(),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "not a format"),
    };
}
