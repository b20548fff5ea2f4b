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
        var ids = model.Documents.Select(d => d.Id).ToList();
        var tags = model.Documents.SelectMany(d => d.Languages).Distinct().ToList();
        Mistakes =
        [
            .. documents.Where(d => !ids.Contains(d, StringComparer.Ordinal)).Select(d => CliDiagnostics.UnknownName("document", d, ids)),
            .. languages.Where(l => !tags.Contains(l))
                .Select(l => CliDiagnostics.UnknownName("document in the language", l.Value, [.. tags.Select(t => t.Value)])),
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
}
