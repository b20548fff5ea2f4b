namespace AppealKit.Workspace;

/// <summary>Finds the workspace that somebody stands in.</summary>
public static class WorkspaceLocator
{
    /// <summary>The file that makes a folder a workspace, relative to it.</summary>
    public const string SettingsPath = "cases/workspace.yaml";

    /// <summary>The folder itself, or its nearest parent, that is a workspace.</summary>
    /// <param name="directory">Where to start.</param>
    /// <returns>The full path of the workspace; null if there is none.</returns>
    public static string? Find(string directory)
    {
        for (var folder = Path.GetFullPath(directory); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "cases", "workspace.yaml")))
                return folder;
        }

        return null;
    }
}
