using AppealKit.Composition.Output;
using AppealKit.Composition.Templates;
using AppealKit.Diagnostics;
using AppealKit.Workspace;
using AppealKit.Workspace.Files;
using AppealKit.Workspace.Model;

namespace AppealKit.Cli;

/// <summary>A workspace that a command works on.</summary>
/// <param name="Root">Absolute path of its folder.</param>
/// <param name="Loaded">What was read of it; the model is null only if its settings cannot be read.</param>
/// <param name="Templates">Its templates and the shipped ones.</param>
/// <param name="Packs">The language packs among them.</param>
internal sealed record OpenedWorkspace(string Root, StageResult<WorkspaceModel> Loaded, TemplateStore Templates, LanguagePackStore Packs)
{
    /// <summary>The errors that keep a document from being read, if it is there; none if it was read, or if there is none of this id.</summary>
    public IReadOnlyList<Diagnostic> ErrorsOfUnread(string? document) =>
        Loaded.Value?.UnreadDocuments.Any(d => d.Id == document) == true
            ? [.. Loaded.Diagnostics.Where(d => d.Severity == Severity.Error && d.FilePath == $"cases/documents/{document}/document.yaml")]
            : [];

    /// <summary>Removes what commands that were killed left behind, half-written, beside the files of the workspace.</summary>
    public void RemoveLeftovers()
    {
        var folders = (Loaded.Value?.Files ?? []).Select(f => Path.GetDirectoryName(f.Path) ?? "").Concat(["templates", "templates/parts", "templates/languages"]);
        foreach (var folder in folders.Distinct(StringComparer.Ordinal))
            HalfWrittenFile.RemoveFrom(Path.Combine(Root, folder));
    }

    /// <summary>Finds and reads a workspace.</summary>
    /// <param name="given">The folder given with <c>--workspace</c>; null to look from the current folder upwards.</param>
    /// <param name="environment">The surroundings.</param>
    /// <param name="failure">What is wrong, if null is returned.</param>
    public static OpenedWorkspace? Open(string? given, CliEnvironment environment, out Diagnostic? failure)
    {
        failure = null;
        if (FindRoot(given, environment.CurrentFolder) is not { } root)
        {
            failure = CliDiagnostics.NoWorkspace(given);
            return null;
        }

        return environment.Early?.Of(root) ?? Read(root, toBuild: false);
    }

    /// <summary>Reads a workspace.</summary>
    /// <param name="root">Absolute path of its folder.</param>
    /// <param name="toBuild">True if documents will be composed: what all of them need is read at the same time.</param>
    public static OpenedWorkspace Read(string root, bool toBuild)
    {
        var files = new DirectoryFiles(root);
        var templates = new TemplateStore(new WorkspaceTemplateFiles(files, new ShippedTemplateFiles()));
        var packs = new LanguagePackStore(templates);
        // A pack takes as long to read as a small workspace. What goes wrong with it, each document that needs it finds out for itself.
        var loader = new WorkspaceLoader(files, packs.Has) { SettingsRead = toBuild ? settings => _ = Task.Run(() => packs.Load(settings.FirstLanguage)) : null };
        return new OpenedWorkspace(root, loader.Load(), templates, packs);
    }

    /// <summary>Absolute path of the folder of a workspace, which is not read; null if there is none.</summary>
    /// <param name="given">As for <see cref="Open"/>.</param>
    /// <param name="currentFolder">Absolute path that it is relative to.</param>
    public static string? FindRoot(string? given, string currentFolder)
    {
        var start = Path.GetFullPath(given ?? ".", currentFolder);
        return given is null ? WorkspaceLocator.Find(start) : File.Exists(Path.Combine(start, WorkspaceLocator.SettingsPath)) ? start : null;
    }
}
