using AppealKit.Composition.Templates;
using AppealKit.Values;
using AppealKit.Workspace;
using AppealKit.Workspace.Files;
using AppealKit.Workspace.Reading;
using AppealKit.Yaml;

namespace AppealKit.Cli.Completion;

/// <summary>
/// What the names of files tell of a workspace; besides them only its settings are read. Somebody waits at the keyboard, and a large workspace
/// takes longer to read than they do. What cannot be read has no names.
/// </summary>
internal sealed class WorkspaceNames
{
    private readonly string? _root;

    /// <summary>Finds the workspace.</summary>
    /// <param name="environment">The surroundings.</param>
    /// <param name="given">The folder given with <c>--workspace</c>, if any.</param>
    public WorkspaceNames(CliEnvironment environment, string? given)
    {
        if (given is ['~', '/', .. var rest] && environment.Variable("HOME") is { Length: > 0 } home)
            given = Path.Combine(home, rest);
        _root = given?.Length == 0 ? null : OpenedWorkspace.FindRoot(given, environment.CurrentFolder);
    }

    /// <summary>The ids of documents.</summary>
    public IReadOnlyList<string> Documents() =>
        Ids("documents", folder => folder.EnumerateDirectories().Where(d => File.Exists(Path.Combine(d.FullName, "document.yaml"))).Select(d => d.Name));

    /// <summary>The ids of meetings.</summary>
    public IReadOnlyList<string> Meetings() => Ids("meetings", FilesOf);

    /// <summary>The ids of all people, whoever may see them.</summary>
    public IReadOnlyList<string> People() => Ids("people", FilesOf);

    /// <summary>The kinds that there are templates for.</summary>
    public IReadOnlyList<string> Kinds() => [.. Templates().Kinds.Where(k => IdForm.IsKebab(k)).Order(StringComparer.Ordinal)];

    /// <summary>The languages that there are packs for.</summary>
    public IReadOnlyList<string> LanguagesWithPack() => [.. new LanguagePackStore(Templates()).Known.Order(StringComparer.Ordinal)];

    /// <summary>The languages of the settings; without a workspace, those with a pack.</summary>
    public IReadOnlyList<string> Languages()
    {
        if (_root is null)
            return LanguagesWithPack();
        var content = new DirectoryFiles(_root).Read(WorkspaceLocator.SettingsPath, YamlLimits.Default.MaxBytes);
        var settings = content.Outcome == FileOutcome.Read ? new YamlReader().Read(WorkspaceLocator.SettingsPath, content.Bytes.Span).Value : null;
        return (settings as MappingNode)?.Find("languages")?.Value is SequenceNode languages
            ? [.. languages.Items.OfType<ScalarNode>().Where(n => LanguageTag.TryParse(n.Value, out _)).Select(n => n.Value)]
            : [];
    }

    private TemplateStore Templates()
    {
        var shipped = new ShippedTemplateFiles();
        return new TemplateStore(_root is null ? shipped : new WorkspaceTemplateFiles(new DirectoryFiles(_root), shipped));
    }

    private static IEnumerable<string> FilesOf(DirectoryInfo folder) => folder.EnumerateFiles("*.yaml").Select(f => Path.GetFileNameWithoutExtension(f.Name));

    // Only what has the form of an id can be called for, and nothing else has a place in a shell's list.
    private List<string> Ids(string folder, Func<DirectoryInfo, IEnumerable<string>> names)
    {
        if (_root is null)
            return [];
        try
        {
            return [.. names(new DirectoryInfo(Path.Combine(_root, "cases", folder))).Where(n => IdForm.IsKebab(n)).Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
