using System.Text;
using AppealKit.Composition.Output;
using AppealKit.Diagnostics;

namespace AppealKit.Cli.Data;

/// <summary>Replaces a file of the user's: whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes a text as UTF-8. A byte order mark is part of how the file was written: it stays.</summary>
    /// <returns>As <see cref="Write"/>.</returns>
    public static Diagnostic? WriteText(string path, string text, string shown)
    {
        try
        {
            var hasMark = File.Exists(path) && File.ReadAllBytes(path).AsSpan().StartsWith(Encoding.UTF8.Preamble);
            return Write(path, [.. hasMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text)], shown);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return CliDiagnostics.CannotChange(shown);
        }
    }

    /// <summary>Takes a file away.</summary>
    /// <returns>As <see cref="Write"/>.</returns>
    public static Diagnostic? Delete(string path, string shown)
    {
        try
        {
            File.Delete(path);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return CliDiagnostics.CannotChange(shown);
        }
    }

    /// <summary>Writes the file beside its place and moves it there.</summary>
    /// <param name="path">Absolute path; what a link leads to is replaced, not the link.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="shown">How messages call it.</param>
    /// <returns>Null, or AK8221 if it cannot be written; then it is as it was.</returns>
    public static Diagnostic? Write(string path, ReadOnlySpan<byte> bytes, string shown)
    {
        if (Directory.Exists(path))
            return CliDiagnostics.IsAFolder(shown);
        if (!Directory.Exists(Path.GetDirectoryName(path)))
            return CliDiagnostics.NoFolder(shown);
        try
        {
            var target = (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? path;
            HalfWrittenFile.Write(target, bytes);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return CliDiagnostics.CannotChange(shown);
        }
    }
}
