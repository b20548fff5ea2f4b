namespace AppealKit.Workspace.Files;

/// <summary>Reads a workspace from a folder of the machine.</summary>
public sealed class DirectoryFiles : IWorkspaceFiles
{
    private readonly string _root;

    /// <summary>Files of a folder.</summary>
    /// <param name="root">Path of the folder that holds <c>cases</c>.</param>
    public DirectoryFiles(string root) => _root = Path.GetFullPath(root);

    /// <inheritdoc/>
    public FileListing List(string folder)
    {
        var directory = Path.Combine(_root, folder);
        if (!Directory.Exists(directory))
            return new FileListing([], [], []);
        var paths = Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories)
            .Select(p => Path.GetRelativePath(_root, p).Replace('\\', '/')).Order(StringComparer.Ordinal);
        return new FileListing([.. paths], [], []);
    }

    /// <inheritdoc/>
    public FileContent Read(string path, long limit)
    {
        var full = Path.Combine(_root, path);
        return File.Exists(full) ? new FileContent(FileOutcome.Read, File.ReadAllBytes(full)) : new FileContent(FileOutcome.Missing, default);
    }
}
