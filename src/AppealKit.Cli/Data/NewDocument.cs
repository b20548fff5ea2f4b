using AppealKit.Diagnostics;

namespace AppealKit.Cli.Data;

/// <summary>Writes a file that was not there, in a folder that was not there.</summary>
internal static class NewFile
{
    /// <summary>Makes the folder and the file in it.</summary>
    /// <param name="root">Absolute path of the workspace.</param>
    /// <param name="path">The file, relative to the workspace, with <c>/</c>.</param>
    /// <param name="bytes">The whole file.</param>
    /// <returns>Null; or AK8208 if the folder is there, AK8205 if it cannot be made. Then nothing was changed.</returns>
    public static Diagnostic? Write(string root, string path, ReadOnlySpan<byte> bytes)
    {
        var shown = path[..path.LastIndexOf('/')];
        var folder = Path.Combine(root, shown);
        if (Path.Exists(folder))
            return CliDiagnostics.DocumentExists(shown);
        try
        {
            Directory.CreateDirectory(folder);
            return WholeFile.Write(Path.Combine(root, path), bytes, path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return CliDiagnostics.CannotMake(shown);
        }
    }
}
