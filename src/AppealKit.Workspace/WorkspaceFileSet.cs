using AppealKit.Diagnostics;
using AppealKit.Values;

namespace AppealKit.Workspace;

/// <summary>Sorts the files of a workspace by what reads them.</summary>
internal sealed class WorkspaceFileSet
{
    private static readonly string[] SingleFiles =
        ["cases/workspace.yaml", "cases/organisations.yaml", "cases/sources.yaml", "cases/figures.yaml", "cases/occasions.yaml"];

    private static readonly string[] Folders = ["people", "situations", "documents", "meetings"];

    private readonly List<string> _people = [];
    private readonly List<string> _situations = [];
    private readonly List<string> _others = [];
    private readonly List<UnreadFile> _notRead = [];
    private readonly Dictionary<string, DocumentFolder> _folders = new(StringComparer.Ordinal);
    private readonly List<DocumentFolder> _documents = [];

    public WorkspaceFileSet(IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
        {
            // What begins with a dot belongs to other programs; a tilde at the end is an editor's copy.
            var name = Path.GetFileName(path);
            if (!name.StartsWith('.') && !path.Contains("/.", StringComparison.Ordinal) && !name.EndsWith('~'))
                Add(path, path.Split('/'), name);
        }

        foreach (var folder in _folders.Values)
        {
            if (folder.Definition is not null)
                _documents.Add(folder);
            else
                _notRead.AddRange(folder.Bodies.Select(b => b.Path).Concat(new[] { folder.Ledger }.OfType<string>()).Select(p => new UnreadFile(p, null)));
        }

        _documents.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
    }

    public bool HasSettings { get; private set; }

    public string? Organisations { get; private set; }

    public string? Sources { get; private set; }

    public string? Figures { get; private set; }

    public string? Occasions { get; private set; }

    public IReadOnlyList<string> People => _people;

    public IReadOnlyList<string> Situations => _situations;

    /// <summary>Documents by folder; a folder without definition is none, and what is in it is among <see cref="NotRead"/>.</summary>
    public IReadOnlyList<DocumentFolder> Documents => _documents;

    /// <summary>The names of the folders with a definition, or with a file that was probably meant to be one.</summary>
    public IEnumerable<string> DocumentFolders =>
        _documents.Select(d => d.Name).Concat(_notRead.Where(f => f.Meant?.EndsWith("/document.yaml", StringComparison.Ordinal) == true).Select(f => f.Meant!.Split('/')[^2]));

    /// <summary>All YAML files that make up the model, the long lists before the many short files.</summary>
    public IEnumerable<string> Yaml =>
    [
        WorkspaceLocator.SettingsPath,
        .. new[] { Sources, Organisations, Figures, Occasions }.OfType<string>(),
        .. _people,
        .. _documents.Select(d => d.Definition!),
        .. _documents.Select(d => d.Ledger).OfType<string>(),
        .. _situations,
    ];

    /// <summary>Files that are read elsewhere (meetings).</summary>
    public IReadOnlyList<string> Others => _others;

    /// <summary>YAML files and texts that nothing reads, with what was probably meant.</summary>
    public IReadOnlyList<UnreadFile> NotRead => _notRead;

    private void Add(string path, string[] parts, string name)
    {
        switch (parts)
        {
            case [_, "workspace.yaml"]:
                HasSettings = true;
                break;
            case [_, "organisations.yaml"]:
                Organisations = path;
                break;
            case [_, "sources.yaml"]:
                Sources = path;
                break;
            case [_, "figures.yaml"]:
                Figures = path;
                break;
            case [_, "occasions.yaml"]:
                Occasions = path;
                break;
            case [_, "people", _] when IsYaml(name):
                _people.Add(path);
                break;
            case [_, "situations", _] when IsYaml(name):
                _situations.Add(path);
                break;
            case [_, "meetings", _] when IsYaml(name):
                _others.Add(path);
                break;
            case [_, "documents", var folder, "signatories.yaml"]:
                FolderOf(folder).Ledger = path;
                break;
            case [_, "documents", var folder, "document.yaml"]:
                FolderOf(folder).Definition = path;
                break;
            case [_, "documents", var folder, _] when BodyLanguage(name) is { } language:
                FolderOf(folder).Bodies.Add(new BodyPath(path, language));
                break;
            default:
                AddUnknown(path, parts, name);
                break;
        }
    }

    private DocumentFolder FolderOf(string name)
    {
        if (!_folders.TryGetValue(name, out var folder))
            _folders[name] = folder = new DocumentFolder(name);
        return folder;
    }

    private static bool IsYaml(string name) => name.EndsWith(".yaml", StringComparison.Ordinal);

    private static LanguageTag? BodyLanguage(string name) =>
        name.StartsWith("body.", StringComparison.Ordinal) && name.EndsWith(".md", StringComparison.Ordinal) && name.Length > 8
        && LanguageTag.TryParse(name[5..^3], out var language) ? language : null;

    // Pictures, tables and notes may lie about; what looks like one of our files under a wrong name is said.
    private void AddUnknown(string path, string[] parts, string name)
    {
        var isYaml = name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
        var isBody = name.StartsWith("body", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
        if (!isYaml && !(isBody && parts is [_, "documents", _, _]))
            return;
        var small = path.ToLowerInvariant();
        if (small.EndsWith(".yml", StringComparison.Ordinal))
            small = small[..^4] + ".yaml";
        _notRead.Add(new UnreadFile(path, Meant(path, small, parts)));
    }

    private static string? Meant(string path, string small, string[] parts) => parts switch
    {
        [_, "persons" or "person", _] => "cases/people/" + small[(small.LastIndexOf('/') + 1)..],
        [_, _] => NameSuggestion.Nearest(small, SingleFiles),
        [_, var folder, _] when NameSuggestion.Nearest(folder, Folders) is { } near && near != "documents" => Replace(small, folder, near, path),
        [_, "documents", _] => $"{small[..^5]}/document.yaml",
        [_, "documents", var id, _] when small.EndsWith(".yaml", StringComparison.Ordinal) =>
            NameSuggestion.Nearest(small, [$"cases/documents/{id}/document.yaml", $"cases/documents/{id}/signatories.yaml"]),
        [_, "documents", var id, _] => $"cases/documents/{id}/body.en.md",
        _ => null,
    };

    private static string? Replace(string small, string folder, string near, string path)
    {
        var meant = small.Replace($"/{folder.ToLowerInvariant()}/", $"/{near}/", StringComparison.Ordinal);
        return meant == path ? null : meant;
    }
}
