using AppealKit.Workspace;

namespace AppealKit.Cli;

/// <summary>
/// The reading of a workspace, begun before anything else: to make the program ready and to understand the command line takes half as long as to read a
/// small workspace, and both go on at the same time. Nothing is written meanwhile; what a wrong command line made read in vain is dropped.
/// </summary>
internal sealed class EarlyReading
{
    private const string Option = "--workspace";

    private readonly Task<OpenedWorkspace?> _reading;

    private EarlyReading(string? given, string currentFolder)
    {
        // On a thread of its own: the pool takes as long to come up as the workspace to be found.
        _reading = Task.Factory.StartNew(
            () => OpenedWorkspace.FindRoot(given, currentFolder) is { } root ? OpenedWorkspace.Read(root, toBuild: true) : null,
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        WorkspaceLoader.ReadAhead();
    }

    /// <summary>Begins to read, if the command line calls a command that always reads a workspace and never changes it; null for all others.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="currentFolder">Absolute path that paths in it are relative to.</param>
    public static EarlyReading? Begin(IReadOnlyList<string> arguments, string currentFolder) =>
        arguments is ["build" or "check", ..] ? new EarlyReading(FolderIn(arguments), currentFolder) : null;

    /// <summary>What was read, if it is the workspace that is asked for; waits until all of it is read.</summary>
    public OpenedWorkspace? Of(string root) => _reading.GetAwaiter().GetResult() is { } read && read.Root == root ? read : null;

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
