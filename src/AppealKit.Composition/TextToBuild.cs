using AppealKit.Values;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition;

/// <summary>A document in one language.</summary>
/// <param name="Document">The document.</param>
/// <param name="Language">The language.</param>
/// <param name="IsBroken">True if errors in what it is read from keep it from being built.</param>
internal sealed record TextToBuild(DocumentDefinition Document, LanguageTag Language, bool IsBroken)
{
    /// <summary><c>id.lang</c>, the name of its files without their format.</summary>
    public string Name => NameOf(Document.Place?.Name ?? Document.Id, Language);

    /// <summary>The path of a file below the output folder.</summary>
    public string PathOf(string format) => Document.Place is { } place ? $"{place.Folder}/{Name}.{format}" : PathOf(Document.Id, Language, format);

    /// <summary>The path of a file of a document below the output folder.</summary>
    public static string PathOf(string document, LanguageTag language, string format) => $"{document}/{NameOf(document, language)}.{format}";

    private static string NameOf(string document, LanguageTag language) => $"{document}.{language}";
}
