using AppealKit.Composition.Templates;
using AppealKit.Diagnostics.Source;
using AppealKit.Workspace.Model;

namespace AppealKit.Composition.Incremental;

/// <summary>Finds the files that findings of earlier builds point into.</summary>
internal sealed class SourceFiles
{
    private const string Templates = "templates/";
    private readonly Lazy<Dictionary<string, SourceFile>> _files;
    private readonly TemplateStore _templates;

    /// <summary>Finds files of a workspace.</summary>
    public SourceFiles(WorkspaceModel model, TemplateStore templates)
    {
        _templates = templates;
        _files = new Lazy<Dictionary<string, SourceFile>>(() => ByPath(model));
    }

    /// <summary>The file of a path as messages call it; null if there is none.</summary>
    public SourceFile? Find(string path)
    {
        lock (_files)
        {
            if (_files.Value.TryGetValue(path, out var known))
                return known;
            if (!path.StartsWith(Templates, StringComparison.Ordinal) || _templates.Files.Read(path[Templates.Length..]) is not { } template)
                return null;
            return _files.Value[path] = template;
        }
    }

    private static Dictionary<string, SourceFile> ByPath(WorkspaceModel model)
    {
        var files = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        var all = model.People.Select(p => p.IdSpan.File)
            .Concat(model.Organisations.Select(o => o.IdSpan.File))
            .Concat(model.Sources.Select(s => s.IdSpan.File))
            .Concat(model.Figures.Select(f => f.IdSpan.File))
            .Concat(model.Situations.Select(s => s.IdSpan.File))
            .Concat(model.Occasions.Select(o => o.IdSpan.File))
            .Concat(model.Documents.SelectMany(d => d.Bodies.Select(b => b.File).Prepend(d.File)))
            .Concat(model.Meetings.Select(m => m.IdSpan.File))
            .Concat(model.Ledgers.Select(l => l.File));
        foreach (var file in all)
            files.TryAdd(file.Path, file);
        return files;
    }
}
