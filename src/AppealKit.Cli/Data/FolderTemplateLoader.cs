using AppealKit.Diagnostics;
using AppealKit.Templating;

namespace AppealKit.Cli.Data;

/// <summary>Templates that lie beside the one that is rendered.</summary>
internal sealed class FolderTemplateLoader(string folder) : ITemplateLoader
{
    private const int MaxDepth = 4;

    /// <inheritdoc/>
    public IEnumerable<string> KnownNames => Directory
        .EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = MaxDepth, IgnoreInaccessible = true })
        .Where(f => Path.GetExtension(f) is ".sbn" or ".scriban" or ".md" or ".txt" or ".html")
        .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'));

    /// <inheritdoc/>
    public StageResult<Template>? Load(string name)
    {
        foreach (var candidate in new[] { name, name + ".sbn" })
        {
            var path = Path.GetFullPath(Path.Combine(folder, candidate));
            if (!path.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !File.Exists(path))
                continue;
            var findings = new DiagnosticBag();
            var source = new InputFiles(folder).Read(candidate, findings);
            return source is null ? new StageResult<Template>(null, findings.ToList()) : Template.Parse(source);
        }

        return null;
    }
}
