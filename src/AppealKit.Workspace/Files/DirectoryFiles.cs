namespace AppealKit.Workspace.Files;

/// <summary>Reads a workspace from a folder of the machine. Links are followed as long as they stay inside it.</summary>
public sealed class DirectoryFiles : IWorkspaceFiles
{
    // No workspace is nested deeper; a chain of folders that lead into each other is.
    private const int MaxDepth = 16;

    private readonly string _root;
    private readonly string _realRoot;

    /// <summary>Files of a folder.</summary>
    /// <param name="root">Path of the folder that holds <c>cases</c>.</param>
    public DirectoryFiles(string root)
    {
        _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        _realRoot = RealPath(_root) ?? _root;
    }

    /// <inheritdoc/>
    public FileListing List(string folder)
    {
        var (paths, leadingOut, unreadable, empty) = (new List<string>(), new List<string>(), new List<string>(), new List<string>());
        var start = new DirectoryInfo(Path.Combine(_root, folder.Replace('/', Path.DirectorySeparatorChar)));
        if (start.Exists)
            Collect(start, folder, 0);
        paths.Sort(StringComparer.Ordinal);
        empty.Sort(StringComparer.Ordinal);
        return new FileListing(paths, leadingOut, unreadable) { EmptyFolders = empty };

        void Collect(DirectoryInfo directory, string path, int depth)
        {
            if (!Stays(directory))
            {
                leadingOut.Add(path);
                return;
            }

            if (LeadsBack(directory))
                return;

            try
            {
                var isEmpty = true;
                foreach (var entry in directory.EnumerateFileSystemInfos())
                {
                    isEmpty = false;
                    var entryPath = path + "/" + entry.Name;
                    if (entry is DirectoryInfo inner)
                    {
                        if (depth < MaxDepth && !entry.Name.StartsWith('.'))
                            Collect(inner, entryPath, depth + 1);
                    }
                    else if (Stays(entry))
                    {
                        paths.Add(entryPath);
                    }
                    else
                    {
                        leadingOut.Add(entryPath);
                    }
                }

                if (isEmpty)
                    empty.Add(path);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.Security.SecurityException)
            {
                unreadable.Add(path);
            }
        }
    }

    /// <inheritdoc/>
    public FileContent Read(string path, long limit)
    {
        var full = Path.GetFullPath(Path.Combine(_root, path.Replace('/', Path.DirectorySeparatorChar)));
        if (!IsInside(full, _root))
            return new FileContent(FileOutcome.LeadsOut, default);
        try
        {
            var info = new FileInfo(full);
            if (!info.Exists)
                return new FileContent(FileOutcome.Missing, default);
            if (!Stays(info) || !FoldersStay(info.Directory))
                return new FileContent(FileOutcome.LeadsOut, default);
            if (info.Length == 0)
                return WithoutLength(full);
            using var stream = new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
            if (!stream.CanSeek)
                return new FileContent(FileOutcome.Unreadable, default);
            var length = stream.Length;
            if (length > limit)
                return new FileContent(FileOutcome.TooLarge, default) { Size = length };
            var bytes = new byte[length];
            var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return new FileContent(FileOutcome.Read, bytes.AsMemory(0, read));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.Security.SecurityException or NotSupportedException)
        {
            return new FileContent(FileOutcome.Unreadable, default);
        }
    }

    // An empty file, or a pipe or device: to open one of those for reading can mean to wait for ever. Opened for writing too, it tells at once
    // what it is; nothing is written. What does not let itself be opened so has nothing to read either.
    private static FileContent WithoutLength(string full)
    {
        try
        {
            using var stream = new FileStream(full, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return new FileContent(stream.CanSeek ? FileOutcome.Read : FileOutcome.Unreadable, default);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new FileContent(FileOutcome.Read, default);
        }
    }

    private bool FoldersStay(DirectoryInfo? folder)
    {
        for (; folder is not null && folder.FullName.Length > _root.Length; folder = folder.Parent)
        {
            if (!Stays(folder))
                return false;
        }

        return true;
    }

    private bool Stays(FileSystemInfo entry)
    {
        // Only links are worth the work.
        if (!entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            return true;
        return RealPath(entry.FullName) is { } real && IsInside(real, _realRoot);
    }

    // A link to a folder that it stands in itself: what is behind it is listed already.
    private bool LeadsBack(DirectoryInfo folder) =>
        folder.Attributes.HasFlag(FileAttributes.ReparsePoint)
        && RealPath(folder.FullName) is { } real && IsInside(string.Concat(_realRoot, folder.FullName.AsSpan(_root.Length)), real);

    // The path with all links on the way resolved; null if one leads to nothing or in a circle.
    private static string? RealPath(string path)
    {
        try
        {
            var root = Path.GetPathRoot(path) ?? "";
            var real = root;
            var followed = 0;
            var parts = new Stack<string>(path[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse());
            while (parts.TryPop(out var part))
            {
                real = Path.Combine(real, part);
                if (new FileInfo(real).LinkTarget is not { } target)
                    continue;
                if (++followed > 40)
                    return null;
                var full = Path.GetFullPath(target, Path.GetDirectoryName(real) ?? root);
                real = Path.GetPathRoot(full) ?? "";
                foreach (var inner in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse())
                    parts.Push(inner);
            }

            return Path.Exists(real) ? real : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private static bool IsInside(string path, string folder) =>
        path.StartsWith(folder, StringComparison.Ordinal)
        && (path.Length == folder.Length || path[folder.Length] == Path.DirectorySeparatorChar || folder.EndsWith(Path.DirectorySeparatorChar));
}
