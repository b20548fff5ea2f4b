using System.Globalization;
using AppealKit.Diagnostics;

namespace AppealKit.Composition.Output;

/// <summary>The folder that a build writes to. A file appears whole or not at all: it is written beside its place and then moved there.</summary>
/// <param name="root">Absolute path of the folder; it need not exist.</param>
/// <param name="shownRoot">How messages call it.</param>
internal sealed class OutputFolder(string root, string shownRoot)
{
    private const string TemporaryPrefix = ".appealkit-";

    /// <summary>Writes a file if it is not there with the same bytes.</summary>
    /// <param name="relative">Path below the folder, with forward slashes.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="force">True to write it even if it is the same.</param>
    /// <param name="findings">Gets AK8001 if it cannot be written.</param>
    public WriteOutcome Write(string relative, ReadOnlySpan<byte> bytes, bool force, DiagnosticBag findings)
    {
        var path = FullPath(relative);
        try
        {
            if (!force && IsSame(path, bytes))
                return WriteOutcome.Unchanged;
            var folder = Path.GetDirectoryName(path)!;
            Directory.CreateDirectory(folder);
            var temporary = Path.Combine(folder, TemporaryPrefix + Environment.ProcessId.ToString(CultureInfo.InvariantCulture) + "-" + Path.GetFileName(path));
            try
            {
                using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1))
                    stream.Write(bytes);
                File.Move(temporary, path, overwrite: true);
            }
            catch
            {
                TryDelete(temporary);
                throw;
            }

            return WriteOutcome.Written;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            lock (findings)
                findings.Add(CompositionDiagnostics.CannotWrite(Shown(relative), Directory.Exists(path), e));
            return WriteOutcome.Failed;
        }
    }

    /// <summary>Reads the manifest of the last build.</summary>
    /// <returns>An empty one if there is none, or none that can be read.</returns>
    public Manifest ReadManifest()
    {
        try
        {
            var path = FullPath(Manifest.FileName);
            return File.Exists(path) ? ManifestJson.Read(File.ReadAllBytes(path)) ?? Manifest.Empty : Manifest.Empty;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Manifest.Empty;
        }
    }

    /// <summary>Removes files of an earlier build that no longer belong, and their folders if they are empty then.</summary>
    /// <remarks>A file whose bytes are not those that the build wrote is somebody's own work by now and stays.</remarks>
    public void RemoveStale(IEnumerable<ManifestEntry> entries)
    {
        foreach (var entry in entries)
        {
            var path = FullPath(entry.Path);
            if (!path.StartsWith(root, StringComparison.Ordinal) || !File.Exists(path))
                continue;
            try
            {
                if (Digest.OfFile(path) != entry.Sha256)
                    continue;
                File.Delete(path);
                var folder = Path.GetDirectoryName(path)!;
                if (!Directory.EnumerateFileSystemEntries(folder).Any())
                    Directory.Delete(folder);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // It stays, and stays in nobody's way: the manifest no longer names it.
            }
        }
    }

    private static bool IsSame(string path, ReadOnlySpan<byte> bytes)
    {
        var file = new FileInfo(path);
        return file.Exists && file.Length == bytes.Length && bytes.SequenceEqual(File.ReadAllBytes(path));
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nothing more can be done; the next build overwrites it.
        }
    }

    private string FullPath(string relative) => Path.GetFullPath(Path.Combine(root, relative.Replace('/', Path.DirectorySeparatorChar)));

    private string Shown(string relative) => shownRoot + "/" + relative;
}
