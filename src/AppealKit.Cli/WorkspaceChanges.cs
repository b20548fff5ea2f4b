using AppealKit.Composition.Incremental;
using AppealKit.Workspace.Files;

namespace AppealKit.Cli;

/// <summary>
/// Waits until a file of a workspace has another content. Events of the system only say when to look; where it sends none, the files are looked at
/// once a while.
/// </summary>
internal sealed class WorkspaceChanges : IDisposable
{
    // Programs save in several steps, and several files at once.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(80);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(2);

    private readonly string _root;
    private readonly AutoResetEvent _happened = new(initialState: false);
    private readonly List<FileSystemWatcher> _watchers = [];
    private bool _sendsEvents = true;
    private string? _known;

    /// <summary>Begins to watch.</summary>
    /// <param name="root">Absolute path of the workspace.</param>
    public WorkspaceChanges(string root)
    {
        _root = root;
        try
        {
            Watch("cases");
            Watch("templates");
        }
        catch (Exception e) when (e is IOException or ArgumentException or PlatformNotSupportedException)
        {
            // Too many watches, say, or a file system that has none.
            _sendsEvents = false;
        }

        _known = Digest();
    }

    /// <summary>Waits.</summary>
    /// <returns>False if it was asked to stop.</returns>
    public bool Wait(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var happened = WaitHandle.WaitAny([_happened, stop.WaitHandle], _sendsEvents ? Timeout.InfiniteTimeSpan : BetweenLooks) == 0;
            while (happened && _happened.WaitOne(Quiet))
            {
            }

            if (stop.IsCancellationRequested)
                break;
            // Nobody can tell what a file that cannot be read just now holds.
            var now = Digest();
            if (now is not null && now == _known)
                continue;
            _known = now;
            return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var watcher in _watchers)
            watcher.Dispose();
        _happened.Dispose();
    }

    private string? Digest() => WorkspaceDigest.Of(new DirectoryFiles(_root));

    private void Watch(string folder)
    {
        var path = Path.Combine(_root, folder);
        if (!Directory.Exists(path))
            return;
        var watcher = new FileSystemWatcher(path) { IncludeSubdirectories = true };
        _watchers.Add(watcher);
        watcher.Changed += (_, _) => Happened();
        watcher.Created += (_, _) => Happened();
        watcher.Deleted += (_, _) => Happened();
        watcher.Renamed += (_, _) => Happened();
        watcher.Error += (_, _) =>
        {
            _sendsEvents = false;
            Happened();
        };
        watcher.EnableRaisingEvents = true;
    }

    private void Happened()
    {
        try
        {
            _happened.Set();
        }
        catch (ObjectDisposedException)
        {
            // The last event comes after the end.
        }
    }
}
