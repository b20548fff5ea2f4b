using AppealKit.Diagnostics;

namespace AppealKit.Composition.Output;

/// <summary>The folder that a build writes to. A file appears whole or not at all. Safe for several threads.</summary>
/// <param name="root">Absolute path of the folder; it need not exist.</param>
/// <param name="shownRoot">How messages call it.</param>
internal sealed class OutputFolder(string root, string shownRoot)
{
    private readonly List<WriteFailure> _failures = [];

    /// <summary>What could not be written, one finding for each reason: a folder that is read-only is one mistake, however many files go there.</summary>
    public IReadOnlyList<Diagnostic> Failures()
    {
        if (_failures.Count == 0)
            return [];
        return
        [
            .. _failures.GroupBy(f => (f.Why, f.InTheWay)).OrderBy(g => g.Key.Why).ThenBy(g => g.Key.InTheWay, StringComparer.Ordinal)
                .Select(g => CompositionDiagnostics.CannotWrite(Shown(g.Select(f => f.Path).Min(StringComparer.Ordinal)!), g.Count() - 1, g.Key.Why, g.Key.InTheWay)),
        ];
    }

    /// <summary>True if a file of this path stands there.</summary>
    public bool Has(string relative) => File.Exists(FullPath(relative));

    /// <summary>The bytes of a file; null if it is not there or cannot be read.</summary>
    public byte[]? Read(string relative)
    {
        try
        {
            return IsInside(FullPath(relative)) && Has(relative) ? File.ReadAllBytes(FullPath(relative)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>How messages call a file.</summary>
    public string Shown(string relative) => shownRoot + "/" + relative;

    /// <summary>Writes a file if it is not there with the same bytes. One that cannot be written is among <see cref="Failures"/>.</summary>
    /// <param name="relative">Path below the folder, with forward slashes.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="force">True to write it even if it is the same.</param>
    public WriteOutcome Write(string relative, ReadOnlySpan<byte> bytes, bool force)
    {
        var path = FullPath(relative);
        try
        {
            if (!force && IsSame(path, bytes))
                return WriteOutcome.Unchanged;
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            HalfWrittenFile.Write(path, bytes);
            return WriteOutcome.Written;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var inTheWay = FileInTheWay(path);
            var why = Directory.Exists(path) ? WriteObstacle.Folder
                : inTheWay is not null ? WriteObstacle.File
                : e is UnauthorizedAccessException ? WriteObstacle.ReadOnly : WriteObstacle.Other;
            lock (_failures)
                _failures.Add(new WriteFailure(relative, why, inTheWay));
            return WriteOutcome.Failed;
        }
    }

    /// <summary>Removes what builds that were killed left behind in the folder itself and in some below it.</summary>
    /// <param name="folders">Paths of the folders below this one.</param>
    public void RemoveLeftovers(IEnumerable<string> folders)
    {
        if (!Directory.Exists(root))
            return;
        HalfWrittenFile.RemoveFrom(root);
        foreach (var folder in folders.Distinct(StringComparer.Ordinal).Select(FullPath).Where(IsInside))
            HalfWrittenFile.RemoveFrom(folder);
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

    /// <summary>Paths of all files below a folder, in ordinal order; none if it is not there or cannot be listed.</summary>
    public IReadOnlyList<string> FilesBelow(string relative)
    {
        try
        {
            return Directory.Exists(FullPath(relative))
                ? [.. Directory.EnumerateFiles(FullPath(relative), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(root, f).Replace(Path.DirectorySeparatorChar, '/')).Order(StringComparer.Ordinal)]
                : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Removes a file, if it is there and can be removed.</summary>
    public void Remove(string relative)
    {
        try
        {
            if (IsInside(FullPath(relative)))
                File.Delete(FullPath(relative));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It stays; the next build tries again.
        }
    }

    /// <summary>Removes files of an earlier build that no longer belong, and their folders if they are empty then.</summary>
    /// <remarks>A file whose bytes are not those that the build wrote is somebody's own work by now and stays.</remarks>
    public void RemoveStale(IEnumerable<ManifestEntry> entries)
    {
        foreach (var entry in entries)
        {
            var path = FullPath(entry.Path);
            if (!IsInside(path) || !File.Exists(path))
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

    // Of the folders of a file, the one that is a file itself.
    private string? FileInTheWay(string path)
    {
        for (var folder = Path.GetDirectoryName(path); folder is not null && !Directory.Exists(folder); folder = Path.GetDirectoryName(folder))
        {
            if (!File.Exists(folder))
                continue;
            var relative = Path.GetRelativePath(root, folder).Replace(Path.DirectorySeparatorChar, '/');
            // Of what stands above the output folder its name is known, not what this run calls it.
            return relative == "." ? shownRoot : IsInside(folder) ? Shown(relative) : Path.GetFileName(folder);
        }

        return null;
    }

    // A manifest can be edited by hand.
    private bool IsInside(string path) => path.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private string FullPath(string relative) => Path.GetFullPath(Path.Combine(root, relative.Replace('/', Path.DirectorySeparatorChar)));
}
