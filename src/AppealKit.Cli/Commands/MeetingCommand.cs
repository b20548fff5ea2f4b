using System.CommandLine;
using System.Globalization;
using AppealKit.Cli.Commands.Meetings;
using AppealKit.Cli.Console;

namespace AppealKit.Cli.Commands;

/// <summary><c>appealkit meeting</c>: list, and the parts that have files of their own.</summary>
internal sealed class MeetingCommand
{
    /// <summary>What it does, in one sentence.</summary>
    public const string Summary = "Lists and plans meetings, and builds what is wanted for their sessions.";

    private readonly CliEnvironment _environment;
    private readonly SharedOptions _shared;

    private MeetingCommand(CliEnvironment environment, SharedOptions shared) => (_environment, _shared) = (environment, shared);

    /// <summary>The command with its parts.</summary>
    public static Command Create(CliEnvironment environment, SharedOptions shared)
    {
        var self = new MeetingCommand(environment, shared);
        var list = new Command("list", "Lists the meetings and what is due next for each.") { shared.Audience, shared.On };
        list.SetAction(self.List);
        return new Command("meeting", Summary) { list, PlanCommand.Create(environment, shared), MeetingBuildCommand.Create(environment, shared) };
    }

    private int List(ParseResult result)
    {
        var audience = result.GetValue(_shared.Audience);
        var messages = new Messages(_environment, audience);
        if (messages.Open(result.GetValue(_shared.Workspace)) is not { } workspace)
            return ExitCode.InputHasErrors;
        if (workspace.Loaded.Value?.ForAudience(audience) is not { } model)
            return messages.Report(workspace.Loaded.Diagnostics);
        var today = _shared.Today(result);
        var table = new TextTable("id", "venue", "dates", "sessions>", "documents>", "next deadline");
        foreach (var meeting in model.Meetings)
        {
            table.Add(
                meeting.Id,
                meeting.Venue?.Short ?? meeting.VenueId?.Id ?? "",
                meeting.Dates?.Text ?? "",
                Number(meeting.Sessions.Count),
                Number(model.SessionDocuments.Count(d => d.MeetingId == meeting.Id)),
                meeting.NextDeadline(today) is { Day: { } day } next ? $"{day.ToString("O", CultureInfo.InvariantCulture)} {next.Id.Id}" : "");
        }

        if (model.Meetings.Count == 0)
            _environment.Out.WriteLine("no meetings");
        else
            table.WriteTo(_environment.Out);
        return workspace.Loaded.HasErrors ? messages.Report(workspace.Loaded.Diagnostics) : ExitCode.Fine;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
