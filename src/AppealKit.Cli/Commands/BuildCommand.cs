using System.CommandLine;
using System.Diagnostics;
using AppealKit.Cli.Console;
using AppealKit.Composition;
using AppealKit.Composition.Output;
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
    private readonly Option<string[]> _formats = new("--format")
    {
        Description = "Only this format: html, pdf, md or txt; may be given several times. Otherwise html and pdf.",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> _out = new("--out")
    {
        Description = "Where to write; else `out` in the workspace, `out-AUDIENCE` for another audience than public.",
        HelpName = "DIR",
    };

    private readonly Option<int?> _jobs = new("--jobs")
    {
        Description = "How many documents are built at once; else as many as there are processors.",
        HelpName = "N",
    };

    private readonly Option<bool> _force = new("--force") { Description = "Write all files, even those that are the same." };

    private BuildCommand(CliEnvironment environment, SharedOptions shared)
    {
        _environment = environment;
        _shared = shared;
        _formats.AcceptOnlyFromAmong([.. Renderers.Known]);
        _jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var jobs) && jobs < 1)
                result.AddError("--jobs wants a number from 1");
        });
    }

    /// <summary>The command.</summary>
    public static Command Create(CliEnvironment environment, SharedOptions shared)
    {
        var build = new BuildCommand(environment, shared);
        var command = new Command("build", Summary)
        {
            shared.Documents, shared.Languages, build._formats, build._out, shared.Audience, shared.On, build._jobs, build._force, shared.WarningsAsErrors,
        };
        command.SetAction(result => environment.WhileStoppable(stop => build.Run(result, stop)));
        return command;
    }

    private int Run(ParseResult result, CancellationToken stop)
    {
        var parsed = Stopwatch.GetTimestamp();
        var audience = result.GetValue(_shared.Audience);
        var messages = new Messages(_environment, audience);
        var formats = result.GetValue(_formats) is { Length: > 0 } chosen ? [.. Renderers.Known.Where(chosen.Contains)] : Renderers.Default;
        // Fonts take as long to open as a small workspace: both are read at the same time.
        var renderers = Task.Run(() => formats.Select(_environment.RendererOf).ToList(), CancellationToken.None);
        if (_environment.Rehearses)
            _ = renderers.ContinueWith(ready => Rehearsal.Run(ready.Result), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
        if (messages.Open(result.GetValue(_shared.Workspace)) is not { } workspace)
            return ExitCode.InputHasErrors;
        if (workspace.Loaded.Value is null)
            return messages.Report(workspace.Loaded.Diagnostics, _environment.Error, result.GetValue(_shared.WarningsAsErrors));
        var read = Stopwatch.GetTimestamp();
        var selection = new Selection(workspace.Loaded.Value, result.GetValue(_shared.Documents) ?? [], result.GetValue(_shared.Languages) ?? []);
        if (selection.Mistakes.Count > 0)
            return messages.ReportUsage(selection.Mistakes);

        var findings = new DiagnosticBag();
        var request = new BuildRequest
        {
            Documents = selection.Documents,
            Languages = selection.Languages,
            Formats = formats,
            Audience = audience,
            Today = _shared.Today(result, findings),
            Jobs = result.GetValue(_jobs) ?? Environment.ProcessorCount,
            IsFull = selection.IsEmpty && Renderers.Default.All(formats.Contains),
        };
        var (folder, shown) = OutputOf(result.GetValue(_out), workspace.Root, audience);
        var builder = new AppealBuilder(workspace.Loaded, workspace.Templates, workspace.Packs, renderers.GetAwaiter().GetResult())
        {
            TextOf = Renderers.TextOf,
            RecordPath = BuildMemory.PathOf(workspace.Root, folder, audience),
            Program = ProgramIdentity.Digest,
        };
        var cleaning = Task.Run(workspace.RemoveLeftovers, CancellationToken.None);
        var report = ProgressDisplay.Run(
            _environment, progress => builder.Build(request, folder, shown, result.GetValue(_force), progress, stop));
        cleaning.GetAwaiter().GetResult();
        report = report with { Diagnostics = [.. findings, .. report.Diagnostics, .. CleanOthers(builder, workspace.Root, folder)] };
        messages.Write(report.Diagnostics, _environment.Error);
        WriteTable(report, shown);
        if (_environment.Variable("APPEALKIT_TIMINGS") is "1")
            WriteTimings(report, parsed, read);
        return messages.Conclude(report, result.GetValue(_shared.WarningsAsErrors));
    }

    // Who is withheld now is withheld for every audience, whichever is built for.
    private static IEnumerable<Diagnostic> CleanOthers(AppealBuilder builder, string root, string built)
    {
        foreach (var audience in Enum.GetValues<Audience>())
        {
            var name = DefaultOutput(audience);
            if (Path.Combine(root, name) is var folder && folder != built && Directory.Exists(folder))
            {
                foreach (var finding in builder.CleanEarlier(audience, folder, name))
                    yield return finding;
            }
        }
    }

    private static string DefaultOutput(Audience audience) => audience == Audience.Public ? "out" : "out-" + audience.ToString().ToLowerInvariant();

    private (string Folder, string Shown) OutputOf(string? given, string root, Audience audience)
    {
        if (given is not null)
            return (Path.GetFullPath(given, _environment.CurrentFolder), given.Replace('\\', '/').TrimEnd('/'));
        return (Path.Combine(root, DefaultOutput(audience)), DefaultOutput(audience));
    }

    private void WriteTable(BuildReport report, string shown)
    {
        var table = new TextTable("document", "language", "format", "pages>", "size>", "");
        foreach (var item in report.Items)
        {
            table.Add(
                item.DocumentId,
                item.Language.Value,
                item.Format,
                item.Entry?.Pages?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "",
                item.Entry is { } entry ? FormattableString.Invariant($"{(entry.Bytes + 1023) / 1024} KB") : "",
                item.Outcome switch { WriteOutcome.Written => "written", WriteOutcome.Unchanged => "unchanged", _ => item.EarlierStands ? "not written, an earlier one stays" : "not written" });
        }

        table.WriteTo(_environment.Out);
        var written = report.Items.Count(i => i.Outcome == WriteOutcome.Written);
        var failed = report.Items.Count(i => i.Outcome == WriteOutcome.Failed);
        var standing = report.Items.Count(i => i.EarlierStands);
        _environment.Out.WriteLine(
            report is { Items.Count: 0, WasStopped: false }
                ? "nothing to build: no document of this workspace was chosen"
                : FormattableString.Invariant($"{shown}: {written} written, {report.Items.Count - written - failed} unchanged")
                    + (failed > 0 ? FormattableString.Invariant($", {failed} not written because of errors") : "")
                    + (standing > 0 ? FormattableString.Invariant($"; {standing} {(standing == 1 ? "file of an earlier build stays as it was" : "files of an earlier build stay as they were")}") : ""));
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
