namespace AppealKit.Workspace.Files;

/// <summary>The files of a folder.</summary>
/// <param name="Paths">Paths relative to the workspace, with forward slashes, in ordinal order.</param>
/// <param name="LeadingOut">Links that lead out of the workspace and were not followed.</param>
/// <param name="Unreadable">Folders that could not be read.</param>
public sealed record FileListing(IReadOnlyList<string> Paths, IReadOnlyList<string> LeadingOut, IReadOnlyList<string> Unreadable)
{
    /// <summary>Folders in which nothing is, in ordinal order; where folders exist only by their files there are none.</summary>
    public IReadOnlyList<string> EmptyFolders { get; init; } = [];
}
