using AppealKit.Composition.Meetings;
using AppealKit.Diagnostics;
using AppealKit.Values;
using AppealKit.Workspace.Model;

namespace AppealKit.Cli;

/// <summary>The documents and languages that somebody asked for on the command line.</summary>
internal sealed class Selection
{
    /// <summary>Checks that what was asked for exists.</summary>
    public Selection(
        WorkspaceModel model, IReadOnlyList<string> documents, IReadOnlyList<LanguageTag> languages, IReadOnlyList<string>? meetings = null, Audience audience = Audience.Public)
    {
        // Meetings that the audience may not see are not there for it.
        var seen = meetings is { Count: > 0 } ? model.ForAudience(audience) : model;
        var unknown = meetings?.Where(m => seen.FindMeeting(m) is null).ToList() ?? [];
        Documents = [.. documents.Concat((meetings ?? []).SelectMany(m => MeetingPlan.DocumentsOf(seen, m))).Distinct(StringComparer.Ordinal)];
        IsOfNothing = meetings is { Count: > 0 } && Documents.Count == 0;
        Languages = languages;
        // A document with errors in its definition is there all the same, and the errors are what has to be said of it.
        var ids = model.Documents.Select(d => d.Id).Concat(model.UnreadDocuments.Select(d => d.Id)).ToList();
        var tags = LanguagesOf(model);
        Mistakes =
        [
            .. documents.Where(d => !ids.Contains(d, StringComparer.Ordinal)).Select(d => CliDiagnostics.UnknownName("document", d, ids)),
            .. unknown.Select(m => CliDiagnostics.UnknownName("meeting", m, [.. seen.Meetings.Select(x => x.Id)])),
            .. TagsOf(languages).Where(t => !tags.Contains(t, StringComparer.Ordinal)).Select(t => CliDiagnostics.UnknownName("document in the language", t, tags)),
        ];
    }

    /// <summary>The ids; empty for all.</summary>
    public IReadOnlyList<string> Documents { get; }

    /// <summary>True if meetings were asked for that want no document.</summary>
    public bool IsOfNothing { get; }

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
