using System.CommandLine;
using AppealKit.Cli.Console;
using AppealKit.Composition;
using AppealKit.Composition.Meetings;
using AppealKit.Composition.Output;
using AppealKit.Diagnostics;

namespace AppealKit.Cli.Commands.Meetings;

/// <summary><c>appealkit meeting build</c>: the documents of a meeting, and what goes with them.</summary>
internal sealed class MeetingBuildCommand
{
    /// <summary>What it does, in one sentence.</summary>
    public const string Summary = "Builds the documents of a meeting, a cover sheet, all recommendations, an index, a calendar, and a zip of what is to be sent.";

    // What goes with the documents has formats of its own.
    private static readonly string[] Needed = ["html", "pdf", "md"];

    private readonly CliEnvironment _environment;
    private readonly SharedOptions _shared;
    private readonly BuildOptions _options;
    private readonly Argument<string> _meeting = new("ID") { Description = "The meeting." };

    private MeetingBuildCommand(CliEnvironment environment, SharedOptions shared) => (_environment, _shared, _options) = (environment, shared, new BuildOptions(environment));

    /// <summary>The command.</summary>
    public static Command Create(CliEnvironment environment, SharedOptions shared)
    {
        var self = new MeetingBuildCommand(environment, shared);
        var command = new Command("build", Summary)
        {
            self._meeting, self._options.Formats, self._options.Out, shared.Audience, shared.On, self._options.Jobs, self._options.Force, shared.WarningsAsErrors,
        };
        command.SetAction(result => environment.WhileStoppable(stop => self.Run(result, stop)));
        return command;
    }

    private int Run(ParseResult result, CancellationToken stop)
    {
        var audience = result.GetValue(_shared.Audience);
        var messages = new Messages(_environment, audience);
        if (messages.Open(result.GetValue(_shared.Workspace)) is not { } workspace)
            return ExitCode.InputHasErrors;
        if (workspace.Loaded.Value is not { } model)
            return messages.Report(workspace.Loaded.Diagnostics);
        if (ChosenMeeting.Find(result.GetValue(_meeting)!, model.ForAudience(audience), workspace, out var mistakes) is not { } meeting)
            return ChosenMeeting.Refuse(mistakes!, messages);
        var findings = new DiagnosticBag();
        var formats = _options.FormatsOf(result);
        var request = new BuildRequest
        {
            Formats = formats,
            Audience = audience,
            Today = _shared.Today(result, findings),
            Jobs = _options.JobsOf(result),
        };
        var (folder, shown) = _options.PlaceOf(result, workspace.Root, audience);
        var renderers = Renderers.Known.Where(f => formats.Contains(f) || Needed.Contains(f)).Select(_environment.RendererOf);
        var builder = new MeetingBuilder(BuildOptions.BuilderOf(workspace, folder, audience, renderers));
        var built = ProgressDisplay.Run(_environment, progress => builder.Build(meeting, request, folder, shown, result.GetValue(_options.Force), progress, stop));
        var report = built.Build;
        report = report with { Diagnostics = [.. findings, .. workspace.Loaded.Diagnostics.Where(d => report.Items.Count == 0 && d.Severity == Severity.Error), .. report.Diagnostics] };
        messages.Write(report.Diagnostics, _environment.Error);
        BuildTable.Write(report, shown, _environment.Out);
        Write(built, shown);
        return messages.Conclude(report, result.GetValue(_shared.WarningsAsErrors));
    }

    private void Write(MeetingBuildReport built, string shown)
    {
        foreach (var file in built.Files)
            _environment.Out.WriteLine($"{shown}/{file.Path}: {file.Outcome switch { WriteOutcome.Written => "written", WriteOutcome.Unchanged => "unchanged", _ => "not written" }}");
        if (built.Unsent.Count > 0)
            _environment.Out.WriteLine($"the zip lacks what could not be built: {string.Join(", ", built.Unsent)}");
    }
}
