using System.Text;
using AppealKit.Document.Rendering;
using AppealKit.Html;
using AppealKit.Pdf;
using AppealKit.TextFiles.Mail;
using AppealKit.TextFiles.Markdown;

namespace AppealKit.Cli;

/// <summary>The formats: a new one is a line here.</summary>
internal static class Renderers
{
    /// <summary>The names of all formats, those built by default first.</summary>
    public static IReadOnlyList<string> Known { get; } = ["html", "pdf", "md", "txt"];

    /// <summary>The names of the formats built by default.</summary>
    public static IReadOnlyList<string> Default { get; } = ["html", "pdf"];

    /// <summary>Renderers of some formats; fonts are read only if a format needs them.</summary>
    public static IEnumerable<IDocumentRenderer> Create(IEnumerable<string> formats) => formats.Select(Create);

    /// <summary>The renderer of a format.</summary>
    public static IDocumentRenderer Create(string format) => format switch
    {
        "html" => new HtmlRenderer(),
        "pdf" => PdfPipeline.Create(),
        "md" => new MarkdownRenderer(),
        "txt" => new MailRenderer(),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "not a format"),
    };

    /// <summary>The text of a finished file of a format; null if it is none that we wrote.</summary>
    public static string? TextOf(string format, byte[] file) => format switch
    {
        "html" => HtmlRenderer.TextOf(file),
        "pdf" => PdfRenderer.TextOf(file),
        "md" or "txt" => Encoding.UTF8.GetString(file),
        _ => null,
    };
}
