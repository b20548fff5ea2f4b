using System.CommandLine;
using System.Diagnostics;
using AppealKit.Cli.Console;
using AppealKit.Composition;
using AppealKit.Diagnostics;
using AppealKit.Values;

namespace AppealKit.Cli.Commands;

/// <summary><c>appealkit build</c>.</summary>
internal sealed class BuildCommand
{
    /// <summary>What it does, in one sentence.</summary>
    public const string Summary = "Builds the documents of the workspace: HTML and PDF, on request Markdown and plain text.";

    private readonly CliEnvironment _environment;
    private readonly SharedOptions _shared;
    private readonly BuildOptions _options;
    private readonly Option<Shard?> _shard = new("--shard")
    {
        Description = "Only the I-th of N parts of the documents, as in 3/16, for N machines; `manifest merge` joins them.",
        HelpName = "I/N",
    };

    private readonly Option<string[]> _meetings = new("--meeting")
    {
        Description = "Only the documents of this meeting, by id; may be given several times.",
        HelpName = "ID",
        DefaultValueFactory = _ => [],
    };

    /// <summary>The command as other commands use it.</summary>
    public BuildCommand(CliEnvironment environment, SharedOptions shared)
    {
        _environment = environment;
        _shared = shared;
        _options = new BuildOptions(environment);
        _shard.CustomParser = argument =>
        {
            if (Shard.Parse(argument.Tokens[0].Value) is { } shard)
                return shard;
            argument.AddError($"`{argument.Tokens[0].Value}` is no shard: --shard wants I/N with I from 1 to N, as in 3/16");
            return null;
        };
    }

    /// <summary>What can be asked of a build.</summary>
    public IReadOnlyList<Option> Options =>
    [
        _shared.Documents, _meetings, _shared.Languages, _options.Formats, _options.Out, _shared.Audience, _shared.On, _options.Jobs, _shard, _options.Force, _shared.WarningsAsErrors,
    ];

    /// <summary>The command.</summary>
    public static Command Create(CliEnvironment environment, SharedOptions shared)
    {
        var build = new BuildCommand(environment, shared);
        var command = new Command("build", Summary);
        foreach (var option in build.Options)
            command.Add(option);
        command.SetAction(result => environment.WhileStoppable(stop => build.Run(result, stop)));
        return command;
    }

    /// <summary>Builds once.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(ParseResult result, CancellationToken stop)
    {
        var parsed = Stopwatch.GetTimestamp();
        var audience = result.GetValue(_shared.Audience);
        var messages = new Messages(_environment, audience);
        var formats = _options.FormatsOf(result);
        // Fonts take as long to open as a small workspace: both are read at the same time.
        var renderers = Task.Run(() => formats.Select(_environment.RendererOf).ToList(), CancellationToken.None);
        if (_environment.Rehearses)
            _ = renderers.ContinueWith(ready => Rehearsal.Run(ready.Result), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
        var findings = new DiagnosticBag();
        var today = _shared.Today(result, findings);
        var force = result.GetValue(_options.Force);
        var repeated = force || findings.Count > 0 ? null : Repeated(result, audience, today);
        if (repeated?.Repeat(result.GetValue(_shared.WarningsAsErrors)) is { } code)
            return code;
        if (messages.Open(result.GetValue(_shared.Workspace)) is not { } workspace)
            return ExitCode.InputHasErrors;
        if (workspace.Loaded.Value is null)
            return messages.Report(workspace.Loaded.Diagnostics, _environment.Error, result.GetValue(_shared.WarningsAsErrors));
        var read = Stopwatch.GetTimestamp();
        var selection = new Selection(workspace.Loaded.Value, result.GetValue(_shared.Documents) ?? [], result.GetValue(_shared.Languages) ?? [], result.GetValue(_meetings) ?? [], audience);
        if (selection.Mistakes.Count > 0)
            return messages.ReportUsage(selection.Mistakes);
        if (selection.IsOfNothing)
            return NothingWanted(messages, workspace, result.GetValue(_shared.WarningsAsErrors));

        var request = new BuildRequest
        {
            Documents = selection.Documents,
            Languages = selection.Languages,
            Formats = formats,
            Audience = audience,
            Today = today,
            Jobs = _options.JobsOf(result),
            Shard = result.GetValue(_shard),
            IsFull = selection.IsEmpty && result.GetValue(_shard) is null && Renderers.Default.All(formats.Contains),
        };
        var (folder, shown) = _options.PlaceOf(result, workspace.Root, audience);
        var builder = BuildOptions.BuilderOf(workspace, folder, audience, renderers.GetAwaiter().GetResult());
        var cleaning = Task.Run(workspace.RemoveLeftovers, CancellationToken.None);
        var report = ProgressDisplay.Run(
            _environment, progress => builder.Build(request, folder, shown, force, progress, stop));
        cleaning.GetAwaiter().GetResult();
        report = report with { Diagnostics = [.. findings, .. report.Diagnostics, .. CleanOthers(builder, workspace.Root, folder)] };
        messages.Write(report.Diagnostics, _environment.Error);
        BuildTable.Write(report, shown, _environment.Out);
        if (_environment.Variable("APPEALKIT_TIMINGS") is "1")
            WriteTimings(report, parsed, read);
        repeated?.Remember(report, messages);
        return messages.Conclude(report, result.GetValue(_shared.WarningsAsErrors));
    }

    private int NothingWanted(Messages messages, OpenedWorkspace workspace, bool warningsAsErrors)
    {
        _environment.Out.WriteLine("nothing to build: the meeting wants no document");
        return messages.Report(workspace.Loaded.Diagnostics, _environment.Error, warningsAsErrors);
    }

    private RepeatedBuild? Repeated(ParseResult result, Audience audience, DateOnly today)
    {
        if (OpenedWorkspace.FindRoot(result.GetValue(_shared.Workspace), _environment.CurrentFolder) is not { } root)
            return null;
        var place = _options.PlaceOf(result, root, audience);
        return new RepeatedBuild(_environment, root, place, audience, RepeatedBuild.RequestOf(result, today));
    }

    // Who is withheld now is withheld for every audience, whichever is built for.
    private static IEnumerable<Diagnostic> CleanOthers(AppealBuilder builder, string root, string built)
    {
        foreach (var audience in Enum.GetValues<Audience>())
        {
            var name = OutputPlace.DefaultName(audience);
            if (Path.Combine(root, name) is var folder && folder != built && Directory.Exists(folder))
            {
                foreach (var finding in builder.CleanEarlier(audience, folder, name))
                    yield return finding;
            }
        }
    }

    // Stages overlap when several jobs run; with --jobs 1 they add up to the whole.
    private void WriteTimings(BuildReport report, long parsed, long read)
    {
        List<(string Stage, TimeSpan Time)> rows =
        [
            ("arguments", Stopwatch.GetElapsedTime(_environment.Started, parsed)),
            ("workspace", Stopwatch.GetElapsedTime(parsed, read)),
            .. report.Timings.Stages,
            ("all of it", Stopwatch.GetElapsedTime(_environment.Started)),
        ];
        foreach (var (stage, time) in rows)
            _environment.Error.WriteLine(FormattableString.Invariant($"{stage,-12} {time.TotalMilliseconds,8:0.0} ms"));
        _environment.Error.WriteLine(FormattableString.Invariant($"{"texts built",-12} {report.Texts.Built,8} of {report.Texts.Built + report.Texts.TakenOver}"));
        using var process = Process.GetCurrentProcess();
        _environment.Error.WriteLine(FormattableString.Invariant($"{"peak memory",-12} {process.PeakWorkingSet64 / 1048576.0,8:0.0} MB"));
    }
}
