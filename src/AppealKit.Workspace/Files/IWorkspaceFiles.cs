namespace AppealKit.Workspace.Files;

/// <summary>Where a workspace's files are read from.</summary>
public interface IWorkspaceFiles
{
    /// <summary>All files in a folder and below, relative to the workspace with forward slashes, in ordinal order.</summary>
    /// <param name="folder">The folder, relative to the workspace; a folder that does not exist has no files.</param>
    /// <returns>The files, and those places that were left out because they lead out of the workspace or cannot be read.</returns>
    FileListing List(string folder);

    /// <summary>Reads a file whole.</summary>
    /// <param name="path">Path relative to the workspace, with forward slashes.</param>
    /// <param name="limit">The most bytes to read.</param>
    FileContent Read(string path, long limit);
}
