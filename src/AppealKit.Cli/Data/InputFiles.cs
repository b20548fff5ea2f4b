using System.Text;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;

namespace AppealKit.Cli.Data;

/// <summary>Reads files that somebody named on the command line.</summary>
internal sealed class InputFiles(string currentFolder)
{
    private const int MaxBytes = 32 * 1024 * 1024;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file of text.</summary>
    /// <returns>Null, with AK8203, if it cannot be read.</returns>
    public SourceFile? Read(string path, DiagnosticBag findings)
    {
        if (ReadBytes(path, findings) is not { } bytes)
            return null;
        try
        {
            var text = Utf8.GetString(bytes);
            return new SourceFile(Shown(path), text.Length > 0 && text[0] == '\uFEFF' ? text[1..] : text);
        }
        catch (DecoderFallbackException)
        {
            Fail(path, "it is not UTF-8 text", findings, "Save it as UTF-8 in the program that it comes from.");
            return null;
        }
    }

    /// <summary>How messages call a file.</summary>
    public static string Shown(string path) => path.Replace('\\', '/');

    /// <summary>Reads a file as it is.</summary>
    /// <returns>Null, with AK8203, if it cannot be read.</returns>
    public byte[]? ReadBytes(string path, DiagnosticBag findings)
    {
        try
        {
            var full = Path.GetFullPath(path, currentFolder);
            if (Directory.Exists(full))
                return Fail(path, "it is a folder", findings);
            var file = new FileInfo(full);
            if (!file.Exists)
                return Fail(path, "there is no such file", findings);
            if (file.Length > MaxBytes)
                return Fail(path, "it is larger than 32 MB", findings);
            return File.ReadAllBytes(full);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Fail(path, "the system refuses", findings);
        }
    }

    private static byte[]? Fail(string path, string why, DiagnosticBag findings, string? hint = null)
    {
        findings.Add(CliDiagnostics.CannotRead(path, why, hint));
        return null;
    }
}
