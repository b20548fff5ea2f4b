using AppealKit.Diagnostics;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Sources;

namespace AppealKit.Workspace.Citing;

/// <summary>What is wrong with the sources of a workspace as a whole: uncited, unknown, not to be found, undated, cited where nobody reads it.</summary>
public sealed class SourceCheck
{
    private readonly WorkspaceModel _seen;
    private readonly SourceUses _uses;
    private readonly SourceUses _seenUses;
    private readonly PrintedEntries _printed;
    private readonly DiagnosticBag _findings = [];

    private SourceCheck(WorkspaceModel model, WorkspaceModel seen)
    {
        _seen = seen;
        _uses = SourceUses.In(model);
        _seenUses = SourceUses.In(seen);
        _printed = new PrintedEntries(model);
    }

    /// <summary>Checks the sources.</summary>
    /// <param name="model">The whole model: a source is not uncited because only those cite it whom the audience may not see.</param>
    /// <param name="seen">What the audience sees: nothing else is told of.</param>
    public static IReadOnlyList<Diagnostic> Run(WorkspaceModel model, WorkspaceModel seen)
    {
        var check = new SourceCheck(model, seen);
        foreach (var source in seen.Sources)
            check.CheckOne(source);
        foreach (var use in check._seenUses.All.Where(u => u.IsInText && model.FindSource(u.SourceId) is null))
            check._findings.Add(WorkspaceDiagnostics.TextCitesUnknown(use.Span, use.SourceId, seen.Sources.Select(s => s.Id)));
        return check._findings.ToList();
    }

    /// <summary>Null if readers can find a source, else the finding that they cannot.</summary>
    public static Diagnostic? AddressOf(Source source) => CanBeFound(source) ? null : WorkspaceDiagnostics.SourceWithoutAddress(source.IdSpan, source.Id);

    private void CheckOne(Source source)
    {
        var uses = _uses.Of(source.Id).ToList();
        if (uses.Count == 0)
            _findings.Add(WorkspaceDiagnostics.SourceUncited(source.IdSpan, source.Id));
        else if (!uses.Exists(_printed.Has))
            _findings.Add(WorkspaceDiagnostics.SourceIdle(source.IdSpan, source.Id, UserOf(source, uses)));
        if (AddressOf(source) is { } unfound)
            _findings.Add(unfound);
        if (source.Issued is null && source.IssuedWords is null && !source.Fields.ContainsKey("event-date"))
            _findings.Add(WorkspaceDiagnostics.SourceUndated(source.IdSpan, source.Id));
    }

    // Named only if the audience sees all of them: how many there are would tell of the others.
    private string? UserOf(Source source, List<SourceUse> uses)
    {
        var seen = _seenUses.Of(source.Id).Select(u => u.User).ToHashSet(StringComparer.Ordinal);
        var users = uses.Select(u => u.User).Distinct(StringComparer.Ordinal).ToList();
        return users.TrueForAll(seen.Contains) && users.Count <= 3 ? string.Join(", ", users.Select(u => $"`{u}`")) : null;
    }

    private static bool CanBeFound(Source source)
    {
        if ((source.Url ?? source.Doi ?? source.Archive ?? source.Number) is not null || source.Versions.Any(v => v.Url is not null))
            return true;
        // A letter or a talk is nowhere; a book is in libraries, what was printed in a newspaper is on its page.
        return source.Type switch
        {
            "personal_communication" or "interview" or "speech" => true,
            "book" or "chapter" or "collection" => source.Publisher is not null,
            _ => source.Fields.ContainsKey("ISBN") || source.Fields.ContainsKey("archive_location") || source.Fields.ContainsKey("archive")
                || (source.ContainerTitle is not null && (source.Page ?? source.Volume ?? source.Issue) is not null),
        };
    }
}
