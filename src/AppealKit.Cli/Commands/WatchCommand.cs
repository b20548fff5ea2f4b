using System.Collections.Concurrent;
using System.CommandLine;
using AppealKit.Document.Rendering;

namespace AppealKit.Cli.Commands;

/// <summary><c>appealkit watch</c>: builds, and builds again what a saved file touches, until Ctrl-C.</summary>
internal sealed class WatchCommand
{
    /// <summary>What it does, in one sentence.</summary>
    public const string Summary = "Builds, and builds again what a saved file touches, until Ctrl-C.";

    private readonly CliEnvironment _environment;
    private readonly SharedOptions _shared;
    private readonly BuildCommand _build;

    private WatchCommand(CliEnvironment environment, SharedOptions shared)
    {
        // Fonts are opened once for all builds.
        var renderers = new ConcurrentDictionary<string, IDocumentRenderer>(StringComparer.Ordinal);
        _environment = environment with { Early = null, Rehearses = false, RendererOf = format => renderers.GetOrAdd(format, environment.RendererOf) };
        _shared = shared;
        _build = new BuildCommand(_environment, shared);
    }

    /// <summary>The command.</summary>
    public static Command Create(CliEnvironment environment, SharedOptions shared)
    {
        var watch = new WatchCommand(environment, shared);
        var command = new Command("watch", Summary);
        foreach (var option in watch._build.Options)
            command.Add(option);
        command.SetAction(result => environment.WhileStoppable(stop => watch.Run(result, stop)));
        return command;
    }

    private int Run(ParseResult result, CancellationToken stop)
    {
        if (OpenedWorkspace.FindRoot(result.GetValue(_shared.Workspace), _environment.CurrentFolder) is not { } root)
            return _build.Run(result, stop);
        // What is saved during a build is found after it.
        using var changes = new WorkspaceChanges(root);
        var code = _build.Run(result, stop);
        // A command line that is wrong now is wrong whatever is saved.
        while (code != ExitCode.WrongUsage)
        {
            _environment.Out.WriteLine("waiting for a file to be saved; Ctrl-C ends");
            _environment.Out.Flush();
            if (!changes.Wait(stop))
            {
                _environment.Error.WriteLine("stopped");
                return ExitCode.Stopped;
            }

            code = _build.Run(result, stop);
            if (stop.IsCancellationRequested)
                return ExitCode.Stopped;
        }

        return code;
    }
}
