using AppealKit.Document;
using AppealKit.Pdf.Core;

namespace AppealKit.Pdf.Metadata;

/// <summary>What is said of a document outside its pages; cleaned, so that XMP and the information dictionary hold the same.</summary>
/// <param name="Title">The title; the document's id if it has none, since PDF/UA wants one (ISO 14289-1, 7.1).</param>
/// <param name="Language">The language.</param>
/// <param name="Description">What it is about; null if that is not said.</param>
/// <param name="Issuers">Who issues it.</param>
/// <param name="Date">Its date.</param>
internal sealed record DocumentFacts(string Title, string Language, string? Description, IReadOnlyList<string> Issuers, DateOnly Date)
{
    /// <summary>The program that wrote it. Without a version: a new one that writes the same pages writes the same file.</summary>
    public const string Producer = "AppealKit";

    /// <summary>The issuers in one line.</summary>
    public string Author => TextStrings.Clean(string.Join("; ", Issuers));

    /// <summary>The facts of a document.</summary>
    public static DocumentFacts Of(AppealDocument document)
    {
        var title = TextStrings.Clean(document.Title);
        var issuers = new List<string>();
        foreach (var issuer in document.Issuers)
        {
            if (TextStrings.Clean(issuer) is { Length: > 0 } clean)
                issuers.Add(clean);
        }

        var description = document.Description is { } text ? TextStrings.Clean(text) : "";
        return new DocumentFacts(title.Length > 0 ? title : document.Id, document.Language.Value, description.Length > 0 ? description : null, issuers, document.Date);
    }
}
