using AppealKit.Composition.Incremental;
using AppealKit.Workspace;
using AppealKit.Workspace.Files;

namespace AppealKit.Cli;

/// <summary>
/// The reading of a workspace, begun before anything else: to make the program ready and to understand the command line takes half as long as to read a
/// small workspace, and both go on at the same time. Nothing is written meanwhile; what a wrong command line made read in vain is dropped.
/// </summary>
internal sealed class EarlyReading
{
    private const string Option = "--workspace";
    private const string Force = "--force";

    private readonly Task<(string Root, OpenedWorkspace? Read)?> _reading;
    private readonly TaskCompletionSource<string?> _digest = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private EarlyReading(string? given, string currentFolder, bool mayBeUnchanged)
    {
        // On a thread of its own: the pool takes as long to come up as the workspace to be found.
        _reading = Task.Factory.StartNew(
            () => Begin(OpenedWorkspace.FindRoot(given, currentFolder), mayBeUnchanged),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        WorkspaceLoader.ReadAhead();
    }

    /// <summary>Begins to read, if the command line calls a command that always reads a workspace and never changes it; null for all others.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="currentFolder">Absolute path that paths in it are relative to.</param>
    public static EarlyReading? Begin(IReadOnlyList<string> arguments, string currentFolder) => arguments is ["build" or "check", ..]
        ? new EarlyReading(FolderIn(arguments), currentFolder, arguments[0] == "build" && !arguments.Contains(Force, StringComparer.Ordinal))
        : null;

    /// <summary>What was read, if it is the workspace that is asked for; waits until all of it is read.</summary>
    public OpenedWorkspace? Of(string root) => _reading.GetAwaiter().GetResult() is { } begun && begun.Root == root
        ? begun.Read ?? OpenedWorkspace.Read(root, toBuild: true)
        : null;

    /// <summary>The digest of the workspace as it was before it was read; null if it has none, or nobody was expected to ask.</summary>
    public Task<string?> Digest => _digest.Task;

    private (string Root, OpenedWorkspace? Read)? Begin(string? root, bool mayBeUnchanged)
    {
        if (root is null || !mayBeUnchanged)
        {
            _digest.SetResult(null);
            return root is null ? null : (root, OpenedWorkspace.Read(root, toBuild: true));
        }

        if (!BuildMemory.HasUnchanged(root))
        {
            _ = Task.Run(() => _digest.SetResult(WorkspaceDigest.Of(new DirectoryFiles(root))), CancellationToken.None);
            return (root, OpenedWorkspace.Read(root, toBuild: true));
        }

        // A workspace that is the same as before need not be read at all.
        var digest = WorkspaceDigest.Of(new DirectoryFiles(root));
        _digest.SetResult(digest);
        return (root, digest is not null && BuildMemory.Knows(root, digest) ? null : OpenedWorkspace.Read(root, toBuild: true));
    }

    private static string? FolderIn(IReadOnlyList<string> arguments)
    {
        for (var i = 1; i < arguments.Count; i++)
        {
            if (arguments[i] == Option)
                return i + 1 < arguments.Count ? arguments[i + 1] : "";
            if (arguments[i].StartsWith(Option, StringComparison.Ordinal) && arguments[i].Length > Option.Length && arguments[i][Option.Length] is '=' or ':')
                return arguments[i][(Option.Length + 1)..];
        }

        return null;
    }
}
