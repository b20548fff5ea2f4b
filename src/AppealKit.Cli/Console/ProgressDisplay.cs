using AppealKit.Composition;
using Spectre.Console;

namespace AppealKit.Cli.Console;

/// <summary>Shows how far a build is, once it has taken half a second and if a person watches.</summary>
internal static class ProgressDisplay
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    /// <summary>Runs work that tells its progress.</summary>
    public static T Run<T>(CliEnvironment environment, Func<Action<BuildProgress>?, T> work)
    {
        if (!environment.ErrorIsRich)
            return work(null);
        var last = new BuildProgress(0, 1, "");
        var running = Task.Run(() => work(p => last = p));
        if (Task.WaitAny([running], Patience) < 0)
            Show(environment, running, () => last);
        return running.GetAwaiter().GetResult();
    }

    // Spectre is touched only here, so that a quick build does not load it.
    private static void Show(CliEnvironment environment, Task running, Func<BuildProgress> last)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(environment.Error) });
        console.Progress().AutoClear(enabled: true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var bar = context.AddTask("building");
                while (Task.WaitAny([running], TimeSpan.FromMilliseconds(100)) < 0)
                {
                    var progress = last();
                    bar.MaxValue = Math.Max(1, progress.Total);
                    bar.Value = progress.Done;
                    bar.Description = Markup.Escape(progress.Current.Length > 0 ? progress.Current : "building");
                }
            });
    }
}
