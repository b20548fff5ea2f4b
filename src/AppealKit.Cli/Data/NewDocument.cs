using System.Text;
using AppealKit.Composition.Drafts;
using AppealKit.Diagnostics;

namespace AppealKit.Cli.Data;

/// <summary>Writes the files of a document that was not there, in a folder that was not there.</summary>
internal static class NewDocument
{
    /// <summary>Makes the folder and the files in it.</summary>
    /// <param name="root">Absolute path of the workspace.</param>
    /// <param name="id">The id of the document.</param>
    /// <param name="files">Its files.</param>
    /// <returns>Null; or AK8208 if the folder is there, AK8205 if it cannot be made. Then nothing was changed.</returns>
    public static Diagnostic? Write(string root, string id, IReadOnlyList<DraftFile> files)
    {
        var shown = $"cases/documents/{id}";
        var folder = Path.Combine(root, "cases", "documents", id);
        if (Path.Exists(folder))
            return CliDiagnostics.DocumentExists(shown);
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var file in files)
            {
                using var stream = new FileStream(Path.Combine(root, file.Path), FileMode.CreateNew, FileAccess.Write);
                stream.Write(Encoding.UTF8.GetBytes(file.Text));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            TakeBack(folder);
            return CliDiagnostics.CannotMake(shown);
        }

        return null;
    }

    // The folder is ours: it was not there before.
    private static void TakeBack(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What could not be written cannot be taken away either.
        }
    }
}
