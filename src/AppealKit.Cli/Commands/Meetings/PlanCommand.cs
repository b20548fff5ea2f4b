using System.CommandLine;
using AppealKit.Cli.Console;
using AppealKit.Composition;
using AppealKit.Composition.Meetings;
using AppealKit.Diagnostics;

namespace AppealKit.Cli.Commands.Meetings;

/// <summary><c>appealkit meeting plan</c>: what there is for a meeting, and what is lacking.</summary>
internal sealed class PlanCommand
{
    /// <summary>What it does, in one sentence.</summary>
    public const string Summary = "Shows session by session what there is, how long it is, and what is lacking or due.";

    private readonly CliEnvironment _environment;
    private readonly SharedOptions _shared;
    private readonly Argument<string> _meeting = new("ID") { Description = "The meeting." };

    private PlanCommand(CliEnvironment environment, SharedOptions shared) => (_environment, _shared) = (environment, shared);

    /// <summary>The command.</summary>
    public static Command Create(CliEnvironment environment, SharedOptions shared)
    {
        var self = new PlanCommand(environment, shared);
        var command = new Command("plan", Summary) { self._meeting, shared.Audience, shared.On };
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
        var seen = model.ForAudience(audience);
        if (ChosenMeeting.Find(result.GetValue(_meeting)!, seen, workspace, out var mistake) is not { } meeting)
            return ChosenMeeting.Refuse(mistake!, messages);
        var findings = new DiagnosticBag();
        var today = _shared.Today(result, findings);
        var documents = MeetingPlan.DocumentsOf(seen, meeting.Id);
        var report = new BuildReport([], [.. workspace.Loaded.Diagnostics.Where(d => d.Severity == Severity.Error)], new StageTimings());
        if (documents.Count > 0)
        {
            var request = new BuildRequest { Documents = documents, Formats = Renderers.Default, Audience = audience, Today = today, Jobs = Environment.ProcessorCount };
            var builder = new AppealBuilder(workspace.Loaded, workspace.Templates, workspace.Packs, Renderers.Default.Select(_environment.RendererOf));
            report = ProgressDisplay.Run(_environment, progress => builder.Check(request, progress, stop));
        }

        PlanView.Write(MeetingPlan.Of(model, seen, meeting, report), seen.Settings.FirstLanguage, today, _environment.Out);
        var warnings = report.Diagnostics.Count(d => d.Severity == Severity.Warning);
        report = report with { Diagnostics = [.. findings, .. report.Diagnostics.Where(d => d.Severity == Severity.Error)] };
        messages.Write(report.Diagnostics, _environment.Error);
        if (warnings > 0)
            _environment.Error.WriteLine(FormattableString.Invariant($"{warnings} warnings besides: `appealkit check` tells them"));
        return messages.Conclude(report, warningsAsErrors: false);
    }
}
