using System.Text;
using AppealKit.Diagnostics.Source;
using AppealKit.Workspace.Files;

namespace AppealKit.Composition.Templates;

/// <summary>A workspace's own templates; where it has none of a path, the shipped one serves.</summary>
public sealed class WorkspaceTemplateFiles : ITemplateFiles
{
    private const string Folder = "templates/";
    private const int MaxBytes = 4 * 1024 * 1024;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly IWorkspaceFiles _files;
    private readonly ITemplateFiles _shipped;
    private readonly HashSet<string> _own;
    private readonly Lazy<IReadOnlyList<string>> _paths;

    /// <summary>Makes a view of a workspace's templates.</summary>
    /// <param name="files">The workspace.</param>
    /// <param name="shipped">What serves where the workspace has nothing.</param>
    public WorkspaceTemplateFiles(IWorkspaceFiles files, ITemplateFiles shipped)
    {
        _files = files;
        _shipped = shipped;
        _own = new HashSet<string>(
            files.List("templates").Paths.Where(p => p.StartsWith(Folder, StringComparison.Ordinal)).Select(p => p[Folder.Length..]), StringComparer.Ordinal);
        _paths = new Lazy<IReadOnlyList<string>>(() => [.. _own.Union(shipped.Paths).Order(StringComparer.Ordinal)]);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Paths => _paths.Value;

    /// <inheritdoc/>
    public IEnumerable<string> OwnPaths => _own.Order(StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool Has(string path) => _own.Contains(path) || _shipped.Has(path);

    /// <inheritdoc/>
    public SourceFile? Read(string path)
    {
        if (!_own.Contains(path))
            return _shipped.Read(path);
        var content = _files.Read(Folder + path, MaxBytes);
        if (content.Outcome != FileOutcome.Read)
            return null;
        try
        {
            var text = Utf8.GetString(content.Bytes.Span);
            return new SourceFile(Folder + path, text.Length > 0 && text[0] == '\uFEFF' ? text[1..] : text);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
