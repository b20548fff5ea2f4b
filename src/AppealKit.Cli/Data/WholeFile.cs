using System.Globalization;
using AppealKit.Diagnostics;

namespace AppealKit.Cli.Data;

/// <summary>Replaces a file of the user's: whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes the file beside its place and moves it there.</summary>
    /// <param name="path">Absolute path; what a link leads to is replaced, not the link.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="shown">How messages call it.</param>
    /// <returns>Null, or AK8221 if it cannot be written; then it is as it was.</returns>
    public static Diagnostic? Write(string path, ReadOnlySpan<byte> bytes, string shown)
    {
        try
        {
            var target = (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? path;
            var temporary = Path.Combine(
                Path.GetDirectoryName(target)!, ".appealkit-" + Environment.ProcessId.ToString(CultureInfo.InvariantCulture) + "-" + Path.GetFileName(target));
            try
            {
                File.WriteAllBytes(temporary, bytes);
                File.Move(temporary, target, overwrite: true);
            }
            catch
            {
                File.Delete(temporary);
                throw;
            }

            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return CliDiagnostics.CannotChange(shown);
        }
    }
}
