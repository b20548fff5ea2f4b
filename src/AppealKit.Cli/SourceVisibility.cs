using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Audiences;
using AppealKit.Workspace.Model;

namespace AppealKit.Cli;

/// <summary>
/// Says what of the files messages may show to the audience of a run: not the entries that it may not see, not those of signatories who are not
/// named, and no line or sentence that names somebody who is withheld.
/// </summary>
internal sealed class SourceVisibility
{
    private const string People = "cases/people/";
    private const string Situations = "cases/situations/";
    private const string Documents = "cases/documents/";
    private const string LedgerName = "/signatories.yaml";

    private readonly Dictionary<string, List<SourceSpan>> _hidden = new(StringComparer.Ordinal);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly Lazy<WithheldSearches>? _withheld;
    private readonly WorkspaceModel? _model;
    private readonly Audience _audience;

    /// <summary>Makes the rule for an audience.</summary>
    public SourceVisibility(WorkspaceModel? model, Audience audience)
    {
        (_model, _audience) = (model, audience);
        if (model is null || audience == Audience.Internal)
            return;
        _withheld = new Lazy<WithheldSearches>(() => new WithheldSearches(model, model.ForAudience(audience)));
        _read.UnionWith(model.People.Select(p => p.IdSpan.File.Path));
        _read.UnionWith(model.Situations.Select(s => s.IdSpan.File.Path));
        _read.UnionWith(model.Ledgers.Select(l => l.File.Path));
        foreach (var person in model.People.Where(p => p.Audience > audience))
            Hide(person.IdSpan.File.Span(0, person.IdSpan.File.Text.Length));
        foreach (var stretch in model.Stretches.Where(s => s.Audience > audience))
            Hide(stretch.Span);
        foreach (var standing in model.Ledgers.SelectMany(l => l.StandingsOn(DateOnly.MaxValue)))
        {
            foreach (var signatory in standing.IsNamed ? standing.Unshown : standing.Entries)
                Hide(signatory.Span);
        }
    }

    /// <summary>True if the line of a place may be shown.</summary>
    public bool MayShow(SourceSpan span)
    {
        if (_audience == Audience.Internal)
            return true;
        return !span.File.Path.EndsWith(LedgerName, StringComparison.Ordinal) && MayQuote(span)
            && MaySay(span.File.Path, span.File.LineText(span.Position.Line).ToString());
    }

    /// <summary>True if a message may repeat what stands at a place. A file that could not be read counts as what its kind is by default.</summary>
    public bool MayQuote(SourceSpan span)
    {
        if (_audience == Audience.Internal)
            return true;
        var path = span.File.Path;
        if (!_read.Contains(path) && (path.EndsWith(LedgerName, StringComparison.Ordinal) || IsHiddenByDefault(path)))
            return false;
        return !(_hidden.GetValueOrDefault(path)?.Exists(s => s.Start <= span.End && s.End >= span.Start) ?? false);
    }

    /// <summary>True if a sentence names nobody who is withheld.</summary>
    /// <param name="path">The file that it is about; null if it is about none.</param>
    /// <param name="text">The sentence.</param>
    public bool MaySay(string? path, string text) => _withheld is null || (SearchFor(path) is var search && !search.SaysId(text) && !search.In(text).Any());

    private bool IsHiddenByDefault(string path) =>
        (path.StartsWith(People, StringComparison.Ordinal) || path.StartsWith(Situations, StringComparison.Ordinal))
        && (_model?.Settings.DefaultAudience ?? Audience.Internal) > _audience;

    private WithheldTextSearch SearchFor(string? path) =>
        path?.StartsWith(Documents, StringComparison.Ordinal) == true && path.IndexOf('/', Documents.Length) is > 0 and var end
            ? _withheld!.Value.Of(path[Documents.Length..end])
            : _withheld!.Value.General;

    private void Hide(SourceSpan span)
    {
        if (!_hidden.TryGetValue(span.File.Path, out var spans))
            _hidden[span.File.Path] = spans = [];
        spans.Add(span);
    }
}
