using System.CommandLine;
using System.CommandLine.Parsing;
using AppealKit.Signatories;
using AppealKit.Values;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Cli.Commands.Signatories;

/// <summary><c>appealkit signatories approve</c>: somebody approves the text as it is now; which text that is, is recorded and kept.</summary>
internal sealed class SignatoriesApproveCommand(CliEnvironment environment, SharedOptions shared, Option<string> document)
    : SignatoryCommand(environment, shared, document)
{
    /// <summary>What it does, in one sentence.</summary>
    public const string Summary = "Records that somebody approves the text as it is now, and keeps that text.";

    private readonly Argument<string[]> _who = new("WHO")
    {
        Description = "Signatories and issuers, by id, by organisation, or by name in quotation marks.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _cameIn = new("--came-in")
    {
        Description = "All who came in that way (form, mail, import or hand), and are pending or approved a text that is not this one; the others are counted.",
        HelpName = "WAY",
    };

    private readonly Option<string?> _note = new("--note") { Description = "How they confirmed it; it stays in the ledger.", HelpName = "TEXT" };

    private readonly Option<string?> _language = new("--lang")
    {
        Description = "The language in which they read the text; else the one they read last, else the first of the document.",
        HelpName = "TAG",
    };

    private readonly Option<string?> _display = new("--display")
    {
        Description = "How they want to be shown from now on: named, anonymous or counted_only.",
        HelpName = "HOW",
    };

    private readonly Option<string?> _consent = new("--consent")
    {
        Description = "How they agreed to be named: their words, or where they said it. Needed with --display named.",
        HelpName = "WORDS",
    };

    private readonly Option<string?> _by = new("--by") { Description = "Who spoke for them; it stays in the ledger.", HelpName = "NAME" };

    /// <summary>The command.</summary>
    public Command Create()
    {
        _cameIn.AcceptOnlyFromAmong([.. Enum.GetValues<SignatoryChannel>().Select(LedgerWords.Of)]);
        _display.AcceptOnlyFromAmong([.. Enum.GetValues<SignatoryDisplay>().Select(LedgerWords.Of)]);
        var command = Create("approve", Summary, Run, static _ => true);
        command.Add(_who);
        command.Add(_language);
        command.Add(_display);
        command.Add(_consent);
        command.Add(_by);
        command.Add(_cameIn);
        command.Add(_note);
        command.Validators.Add(Check);
        command.Add(Shared.On);
        return command;
    }

    private void Check(CommandResult command)
    {
        var isGroup = command.GetValue(_cameIn) is not null;
        if (isGroup == (command.GetValue(_who) is { Length: > 0 }))
            command.AddError("Say who approves: names, or --came-in for all who came in one way.");
        // How somebody wants to be shown is their own word, not that of a group.
        else if (isGroup && (command.GetValue(_display) ?? command.GetValue(_consent)) is not null)
            command.AddError("--display and --consent are for those who are named one by one: how somebody is shown is their own word.");
    }

    private int Run(OpenedLedger opened, Messages messages, ParseResult result)
    {
        var cameIn = Enum.GetValues<SignatoryChannel>().Where(c => LedgerWords.Of(c) == result.GetValue(_cameIn)).Select(c => (SignatoryChannel?)c).FirstOrDefault();
        var approving = cameIn is { } way
            ? ApprovingParties.WhoCameIn(opened, way)
            : ApprovingParties.Of(opened, result.GetValue(_who) ?? []);
        if (approving.Mistakes.Count > 0)
            return messages.ReportUsage(approving.Mistakes);
        if (result.GetValue(_display) == LedgerWords.Of(SignatoryDisplay.Named) && result.GetValue(_consent) is null && approving.Signatories.Any(s => s.Name is not null))
            return messages.ReportUsage([CliDiagnostics.NoConsent()]);
        var given = result.GetValue(_language);
        if (given is not null && opened.Document.Languages.All(l => l.Value != given))
            return messages.ReportUsage([CliDiagnostics.UnknownName("language", given, [.. opened.Document.Languages.Select(l => l.Value)])]);
        var approvals = new NewApprovals(opened, Shared.Today(result))
        {
            Language = given is null ? null : LanguageTag.Of(given),
            Display = Enum.GetValues<SignatoryDisplay>().Where(d => LedgerWords.Of(d) == result.GetValue(_display)).Select(d => (SignatoryDisplay?)d).FirstOrDefault(),
            By = result.GetValue(_by),
            CameIn = cameIn,
            Consent = result.GetValue(_consent),
            Note = result.GetValue(_note),
        };
        if (approvals.Mistakes(approving) is { Count: > 0 } mistakes)
            return messages.Report(mistakes);
        if (approvals.Save(approving) is { } failure)
            return messages.Report([failure]);
        Tell(approvals, approving, opened);
        return approvals.Display is null or SignatoryDisplay.Named ? ExitCode.Fine : messages.Report(StillNamedReview.Of(opened, approving.Signatories, areHidden: true));
    }

    private void Tell(NewApprovals approvals, ApprovingParties approving, OpenedLedger opened)
    {
        foreach (var (text, count) in approvals.Recorded)
            Environment.Out.WriteLine($"{Count(count, "approval")} of version {text.Shown} in {text.Language} recorded");
        approvals.Change?.Tell(Environment.Out);
        if (approvals.Recorded.Count + approvals.AlreadyThere == 0)
            Environment.Out.WriteLine("nobody of these is pending or approved: nothing was recorded");
        if (approvals.AlreadyThere > 0)
            Environment.Out.WriteLine($"{Count(approvals.AlreadyThere, "approval")} there already");
        if (approving.LeftOut.Count > 0)
            Environment.Out.WriteLine(FormattableString.Invariant($"{approving.LeftOut.Sum(l => l.Count)} left out: {string.Join(", ", approving.LeftOut.Select(l => FormattableString.Invariant($"{l.Count} {LedgerWords.Of(l.State)}")))}; who approves all the same is named one by one"));
        if (approvals.Recorded.Count > 0 && opened.Ledger.Deadline is { } deadline && deadline < approvals.Day)
            Environment.Out.WriteLine(FormattableString.Invariant($"after the deadline, {deadline:yyyy-MM-dd}: told as late, and counted all the same"));
    }
}
