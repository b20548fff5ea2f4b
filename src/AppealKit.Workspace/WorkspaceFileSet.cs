using AppealKit.Values;
using AppealKit.Workspace.Files;

namespace AppealKit.Workspace;

/// <summary>Sorts the files of a workspace by what reads them.</summary>
internal sealed class WorkspaceFileSet
{
    private readonly List<string> _people = [];
    private readonly List<string> _situations = [];
    private readonly List<string> _meetings = [];
    private readonly List<UnreadFile> _notRead = [];
    private readonly Dictionary<string, DocumentFolder> _folders = new(StringComparer.Ordinal);
    private readonly List<DocumentFolder> _documents = [];
    private readonly Dictionary<string, DocumentFolder> _undefined = new(StringComparer.Ordinal);

    public WorkspaceFileSet(FileListing listing)
    {
        foreach (var path in listing.Paths.Where(IsOurs))
            Add(path, path.Split('/'), Path.GetFileName(path));
        foreach (var folder in _folders.Values)
        {
            if (folder.Definition is not null)
                _documents.Add(folder);
            else
                AddUndefined(folder);
        }

        NotDocuments = [.. WithoutDocument(listing)];
        _documents.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
    }

    public bool HasSettings { get; private set; }

    public string? Organisations { get; private set; }

    public string? Sources { get; private set; }

    public string? Figures { get; private set; }

    public string? Occasions { get; private set; }

    public IReadOnlyList<string> People => _people;

    public IReadOnlyList<string> Situations => _situations;

    /// <summary>Documents by folder; a folder without definition is none, and its prose is among <see cref="Undefined"/>.</summary>
    public IReadOnlyList<DocumentFolder> Documents => _documents;

    /// <summary>The names of the folders with a definition, or with a file that was probably meant to be one.</summary>
    public IEnumerable<string> DocumentFolders =>
        _documents.Select(d => d.Name).Concat(_notRead.Where(f => f.Meant?.EndsWith("/document.yaml", StringComparison.Ordinal) == true).Select(f => f.Meant!.Split('/')[^2]));

    /// <summary>All YAML files that make up the model, except its settings; the long lists before the many short files.</summary>
    public IEnumerable<string> Yaml =>
    [
        .. new[] { Sources, Organisations, Figures, Occasions }.OfType<string>(),
        .. _people,
        .. _situations,
        .. _meetings,
        .. _documents.Select(d => d.Definition!),
        .. _documents.Select(d => d.Ledger).OfType<string>(),
    ];

    public IReadOnlyList<string> Meetings => _meetings;

    /// <summary>Folders with prose and no definition, by name: of documents that a meeting wants, or of none.</summary>
    public IReadOnlyDictionary<string, DocumentFolder> Undefined => _undefined;

    /// <summary>YAML files and texts that nothing reads, with what was probably meant.</summary>
    public IReadOnlyList<UnreadFile> NotRead => _notRead;

    /// <summary>Folders of documents, <c>cases/documents/x</c>, in which no file is read and none looks as if it were meant to be.</summary>
    public IReadOnlyList<string> NotDocuments { get; }

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
                _meetings.Add(path);
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
                if (MeantPath.LooksRead(path, out var meant))
                    _notRead.Add(new UnreadFile(path, meant));
                break;
        }
    }

    private void AddUndefined(DocumentFolder folder)
    {
        if (folder.Ledger is { } ledger)
            _notRead.Add(new UnreadFile(ledger, null));
        if (folder.Bodies.Count > 0)
            _undefined[folder.Name] = folder;
    }

    private DocumentFolder FolderOf(string name)
    {
        if (!_folders.TryGetValue(name, out var folder))
            _folders[name] = folder = new DocumentFolder(name);
        return folder;
    }

    // Of a folder that holds a file under a wrong name, the name is what is wrong.
    private IEnumerable<string> WithoutDocument(FileListing listing) => listing.Paths.Where(p => p.Count(c => c == '/') > 2)
        .Concat(listing.EmptyFolders)
        .Where(IsOurs)
        .Select(p => p.Split('/'))
        .Where(p => p is [_, "documents", _, ..] && !_folders.ContainsKey(p[2]))
        .Select(p => $"{p[0]}/documents/{p[2]}")
        .Distinct(StringComparer.Ordinal)
        .Where(f => !_notRead.Exists(n => n.Path.StartsWith(f + "/", StringComparison.Ordinal)));

    // What begins with a dot belongs to other programs; a tilde at the end is an editor's copy.
    private static bool IsOurs(string path) => !path.Contains("/.", StringComparison.Ordinal) && !path.EndsWith('~');

    private static bool IsYaml(string name) => name.EndsWith(".yaml", StringComparison.Ordinal);

    private static LanguageTag? BodyLanguage(string name) =>
        name.StartsWith("body.", StringComparison.Ordinal) && name.EndsWith(".md", StringComparison.Ordinal) && name.Length > 8
        && LanguageTag.TryParse(name[5..^3], out var language) ? language : null;
}
