using System.CommandLine;
using System.Globalization;
using AppealKit.Cli.Console;
using AppealKit.Signatories.Versions;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Cli.Commands.Signatories;

/// <summary><c>appealkit signatories status</c>: who approved which version of the text, what has changed since, and whom to ask.</summary>
internal sealed class SignatoriesStatusCommand(CliEnvironment environment, SharedOptions shared, Option<string> document)
    : SignatoryCommand(environment, shared, document)
{
    /// <summary>What it does, in one sentence.</summary>
    public const string Summary = "Says who approved which version of the text, what has changed since, and whom to ask.";

    private readonly Option<string?> _messages = new("--messages")
    {
        Description = "Write a message to each who is to be asked again into this folder: .eml and .txt.",
        HelpName = "DIR",
    };

    private readonly Option<string?> _from = new("--from")
    {
        Description = "The address that messages come from; else that of the sign-on, else of the first public contact.",
        HelpName = "ADDRESS",
    };

    /// <summary>The command.</summary>
    public Command Create()
    {
        var command = Create("status", Summary, Run);
        command.Add(_messages);
        command.Add(_from);
        command.Add(Shared.Audience);
        command.Add(Shared.On);
        return command;
    }

    private int Run(OpenedLedger opened, Messages messages, ParseResult result)
    {
        var today = Shared.Today(result);
        var status = new ApprovalStatus(opened, today);
        if (status.Mistakes.Count > 0)
            return messages.Report(status.Mistakes);
        WriteVersions(opened, status, today);
        WriteOpenAnswers(opened, status, new LedgerNames(opened, result.GetValue(Shared.Audience)), today);
        foreach (var version in status.Approved)
            WriteDifference(version);
        if (result.GetValue(_messages) is not { } folder)
            return ExitCode.Fine;
        var writer = new AskingMessages(opened, status, today);
        var findings = writer.Write(Path.GetFullPath(folder, Environment.CurrentFolder), folder, result.GetValue(_from));
        if (writer.Written > 0)
            Environment.Out.WriteLine($"{folder}: {Count(writer.Written, "message")}, {writer.WithAddress.ToString(CultureInfo.InvariantCulture)} of them to be sent as .eml");
        return findings.Count == 0 ? ExitCode.Fine : messages.Report(findings);
    }

    private void WriteVersions(OpenedLedger opened, ApprovalStatus status, DateOnly today)
    {
        var table = new TextTable("version", "language", "approvals>", "the text");
        foreach (var text in status.Now.Where(t => !status.Approved.Any(v => v.Fit == ApprovalFit.Current && v.Language == t.Language)))
            table.Add(text.Shown, text.Language.Value, "0", "as it is now");
        foreach (var version in status.Approved)
            table.Add(version.Shown ?? "(not told)", version.Language.Value, version.By.Count.ToString(CultureInfo.InvariantCulture), StateOf(version));
        table.WriteTo(Environment.Out);
        if (opened.Ledger.Deadline is { } deadline)
        {
            var days = deadline.DayNumber - today.DayNumber;
            var when = days switch { 0 => "today", > 0 => $"in {Count(days, "day")}", _ => $"{Count(-days, "day")} ago" };
            Environment.Out.WriteLine(FormattableString.Invariant($"deadline: {deadline:yyyy-MM-dd}, {when}"));
        }
    }

    private static string StateOf(ApprovedVersion version) => version switch
    {
        { Fit: ApprovalFit.Current, Difference.IsSetDifferently: true } => "as it is now, only set differently",
        { Fit: ApprovalFit.Current } => "as it is now",
        { Fit: ApprovalFit.NotRecorded } => "nobody wrote down which",
        { Now: null } => "in a language that the document no longer has",
        _ => "changed in substance since",
    };

    private void WriteOpenAnswers(OpenedLedger opened, ApprovalStatus status, LedgerNames names, DateOnly today)
    {
        var table = new TextTable("id", "name", "what is open");
        foreach (var standing in status.Outdated.SelectMany(v => v.By))
            Add(standing, "to be asked again");
        var isLate = opened.Ledger.Deadline < today;
        foreach (var standing in status.Unanswered)
            Add(standing, (standing.State == SignatoryState.Pending ? "not confirmed" : "not answered") + (isLate ? ", late" : ""));
        foreach (var standing in status.Approved.Where(v => v.Fit == ApprovalFit.Current).SelectMany(v => v.By).Where(s => opened.Ledger.Deadline < s.Approval!.On))
            Add(standing, "nothing; approved late");
        table.WriteTo(Environment.Out);
        if (status.Standings.Count == 0)
            Environment.Out.WriteLine("nobody is in the ledger yet");

        void Add(Standing standing, string what) => table.Add(names.CallOf(standing), names.NameOf(standing), what);
    }

    private void WriteDifference(ApprovedVersion version)
    {
        if (version.Fit != ApprovalFit.Outdated || version.Now is not { } now)
            return;
        Environment.Out.WriteLine();
        if (version.Difference is not { } difference)
        {
            var why = version.IsWithheld ? "holds what not everybody may see any more" : "was not kept";
            Environment.Out.WriteLine($"{version.Language}: version {version.Shown} {why}, so what has changed since is not shown");
            return;
        }

        Environment.Out.WriteLine($"{version.Language}: what has changed from {version.Shown} to {now.Shown}");
        foreach (var change in difference.Changes)
        {
            Environment.Out.WriteLine(FormattableString.Invariant($"paragraph {change.Number}"));
            if (change.Before is { } before)
                Environment.Out.WriteLine("- " + before);
            if (change.Now is { } after)
                Environment.Out.WriteLine("+ " + after);
        }
    }
}
