using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Model;

namespace AppealKit.Cli;

/// <summary>Says whether messages may show a line of a file: files of people whom the audience may not see stay closed, and so do entries of sources.</summary>
internal sealed class SourceVisibility
{
    private const string People = "cases/people/";
    private const string Sources = "cases/sources.yaml";
    private readonly List<SourceSpan> _withheldSources = [];
    private readonly Dictionary<string, Audience> _people = new(StringComparer.Ordinal);
    private readonly WorkspaceModel? _model;
    private readonly Audience _audience;

    /// <summary>Makes the rule for an audience.</summary>
    public SourceVisibility(WorkspaceModel? model, Audience audience)
    {
        _model = model;
        _audience = audience;
        foreach (var person in model?.People ?? [])
            _people[person.IdSpan.File.Path] = person.Audience;
        foreach (var source in model?.Sources ?? [])
        {
            if (source.Audience > audience && source.Span is { } entry)
                _withheldSources.Add(entry);
        }
    }

    /// <summary>True if the line of a place may be shown. The file of a person that could not be read counts as the workspace's default.</summary>
    public bool MayShow(SourceSpan span)
    {
        var path = span.File.Path;
        if (path.EndsWith("/signatories.yaml", StringComparison.Ordinal))
            return _audience == Audience.Internal;
        if (path == Sources)
            return !_withheldSources.Exists(s => s.Start <= span.End && s.End >= span.Start);
        if (!path.StartsWith(People, StringComparison.Ordinal))
            return true;
        return _people.GetValueOrDefault(path, _model?.Settings.DefaultAudience ?? Audience.Internal) <= _audience;
    }
}
