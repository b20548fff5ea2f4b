using AppealKit.Diagnostics;
using AppealKit.Values;
using AppealKit.Workspace.Model;

namespace AppealKit.Cli;

/// <summary>The documents and languages that somebody asked for on the command line.</summary>
internal sealed class Selection
{
    /// <summary>Checks that what was asked for exists.</summary>
    public Selection(WorkspaceModel model, IReadOnlyList<string> documents, IReadOnlyList<LanguageTag> languages)
    {
        Documents = documents;
        Languages = languages;
        // A document with errors in its definition is there all the same, and the errors are what has to be said of it.
        var ids = model.Documents.Select(d => d.Id).Concat(model.UnreadDocuments.Select(d => d.Id)).ToList();
        var tags = LanguagesOf(model);
        Mistakes =
        [
            .. documents.Where(d => !ids.Contains(d, StringComparer.Ordinal)).Select(d => CliDiagnostics.UnknownName("document", d, ids)),
            .. TagsOf(languages).Where(t => !tags.Contains(t, StringComparer.Ordinal)).Select(t => CliDiagnostics.UnknownName("document in the language", t, tags)),
        ];
    }

    /// <summary>The ids; empty for all.</summary>
    public IReadOnlyList<string> Documents { get; }

    /// <summary>The languages; empty for all.</summary>
    public IReadOnlyList<LanguageTag> Languages { get; }

    /// <summary>What does not exist.</summary>
    public IReadOnlyList<Diagnostic> Mistakes { get; }

    /// <summary>True if everything is wanted.</summary>
    public bool IsEmpty => Documents.Count == 0 && Languages.Count == 0;

    private static List<string> LanguagesOf(WorkspaceModel model) =>
        [.. model.Documents.Select(d => d.Languages).Concat(model.UnreadDocuments.Select(d => d.Languages)).SelectMany(TagsOf).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> TagsOf(IReadOnlyList<LanguageTag> languages)
    {
        foreach (var language in languages)
            yield return language.Value;
    }
}
