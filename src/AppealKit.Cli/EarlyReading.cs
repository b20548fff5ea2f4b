namespace AppealKit.Cli;

/// <summary>
/// The reading of a workspace, begun before the command line is understood: to understand it takes a quarter as long as to read a small workspace, and
/// both go on at the same time. Nothing is written meanwhile; what a wrong command line made read in vain is dropped.
/// </summary>
internal sealed class EarlyReading
{
    private const string Option = "--workspace";

    private readonly string _root;
    private readonly Task<OpenedWorkspace> _reading;

    private EarlyReading(string root)
    {
        _root = root;
        _reading = Task.Run(() => OpenedWorkspace.Read(root));
    }

    /// <summary>Begins to read, if the command line calls a command that always reads a workspace and never changes it; null for all others.</summary>
    public static EarlyReading? Begin(IReadOnlyList<string> arguments, CliEnvironment environment) =>
        arguments is ["build" or "check", ..] && OpenedWorkspace.FindRoot(FolderIn(arguments), environment) is { } root ? new EarlyReading(root) : null;

    /// <summary>What was read, if it is the workspace that is asked for; waits until all of it is read.</summary>
    public OpenedWorkspace? Of(string root) => root == _root ? _reading.GetAwaiter().GetResult() : null;

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
