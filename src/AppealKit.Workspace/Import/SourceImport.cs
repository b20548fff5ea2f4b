using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Reading;
using AppealKit.Yaml;
using AppealKit.Yaml.Reading;
using AppealKit.Yaml.Writing;

namespace AppealKit.Workspace.Import;

/// <summary>Adds the sources of a CSL file to those of a workspace: new ones only, with ids of our form.</summary>
public sealed class SourceImport
{
    /// <summary>The key under which an item keeps the id that it had elsewhere, so that it is known again.</summary>
    public const string OriginalIdKey = "imported_id";

    private readonly WorkspaceModel _model;
    private readonly SourceMatcher _matcher;
    private readonly SourceIds _ids;
    private readonly List<ImportedSource> _added = [];
    private readonly List<KnownSource> _known = [];
    private readonly DiagnosticBag _diagnostics = [];

    private SourceImport(WorkspaceModel model)
    {
        _model = model;
        _matcher = new SourceMatcher(model.Sources);
        _ids = new SourceIds(model.Sources.Select(s => s.Id));
    }

    /// <summary>The sources to add, in the order of the file.</summary>
    public IReadOnlyList<ImportedSource> Added => _added;

    /// <summary>Those that are there already, or come twice in the file.</summary>
    public IReadOnlyList<KnownSource> Known => _known;

    /// <summary>What was found, in the order of the file.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => [.. _diagnostics.OrderBy(d => d.Span?.Start ?? 0)];

    /// <summary>Reads a file of CSL items: JSON as Zotero exports it, or YAML.</summary>
    /// <param name="file">The file.</param>
    /// <param name="model">The workspace, whole: what an audience may not see is there all the same.</param>
    public static SourceImport Read(SourceFile file, WorkspaceModel model)
    {
        var import = new SourceImport(model);
        var clean = Utf8Text.Clean(file.Path, file.Text, import._diagnostics);
        // Signs that were replaced would be lost: such a file is not read.
        if (import._diagnostics.HasErrors)
            return import;
        foreach (var item in import.ItemsOf(clean))
            import.Add(item);
        return import;
    }

    /// <summary>The file of sources with the new ones at its end; all else stays as it is.</summary>
    /// <param name="file">The present file; an empty text if there is none.</param>
    /// <returns>Null if nothing can be added to it.</returns>
    public string? ApplyTo(SourceFile file) => YamlEditor.Append(file, "references", [.. _added.Select(a => a.Node)]);

    /// <summary>Says that nothing can be added to the file of sources.</summary>
    public static Diagnostic CannotApply(string path) => WorkspaceDiagnostics.CannotAppend(path);

    private IReadOnlyList<PositionedNode> ItemsOf(SourceFile file)
    {
        if (file.Text.AsSpan().TrimStart().StartsWith("[") || file.Text.AsSpan().TrimStart().StartsWith("{"))
            return CslJsonReader.Read(file, _diagnostics);
        // BibTeX, and the page of a site that wants a login.
        if (file.Text.AsSpan().TrimStart().StartsWith("@") || file.Text.AsSpan().TrimStart().StartsWith("<"))
        {
            _diagnostics.Add(WorkspaceDiagnostics.NoCsl(file.Span(0, file.Text.Length)));
            return [];
        }

        var yaml = new YamlReader().Read(file);
        _diagnostics.AddRange(yaml.Diagnostics);
        switch (yaml.Value)
        {
            case SequenceNode list:
                return list.Items;
            case MappingNode map when map.Find("references")?.Value is SequenceNode list:
                return list.Items;
            default:
                if (yaml.Diagnostics.Count == 0)
                    _diagnostics.Add(WorkspaceDiagnostics.NoCsl(file.Span(0, file.Text.Length)));
                return [];
        }
    }

    private void Add(PositionedNode item)
    {
        var findings = new DiagnosticBag();
        var context = new ReadingContext(findings, _model.Settings.FirstLanguage);
        var source = MappingReader.Of(item, "a source", context) is { } reader ? SourceReader.ReadOne(WithId(reader), findings) : null;
        _diagnostics.AddRange(findings);
        if (findings.HasErrors || source is null)
            return;
        var node = (MappingNode)item;
        var original = node.Find("id") is { Value: ScalarNode id } ? id.Value.Trim() : null;
        if (_matcher.Find(source, original) is var (existing, why))
        {
            _known.Add(new KnownSource(source, existing, why));
            return;
        }

        var newId = _ids.Take(source, original, node.Find("citation-key")?.Value is ScalarNode key ? key.Value : null);
        source = source with { Id = newId };
        _matcher.Add(source, original);
        _added.Add(new ImportedSource(source, ItemNodes.WithId(node, newId, original), original == newId ? null : original));
    }

    // Without an id an item is as good as others: it gets one.
    private static MappingReader WithId(MappingReader reader) => reader.Node.Find("id") is not null
        ? reader
        : new MappingReader(ItemNodes.WithId(reader.Node, "new", null), "a source", reader.Context);
}
