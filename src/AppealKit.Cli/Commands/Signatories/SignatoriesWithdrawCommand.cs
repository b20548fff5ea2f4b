using System.CommandLine;
using AppealKit.Signatories;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Cli.Commands.Signatories;

/// <summary><c>appealkit signatories withdraw</c>: somebody takes the signature back.</summary>
internal sealed class SignatoriesWithdrawCommand(CliEnvironment environment, SharedOptions shared, Option<string> document)
    : SignatoryCommand(environment, shared, document)
{
    /// <summary>What it does, in one sentence.</summary>
    public const string Summary = "Records that somebody takes the signature back; they are gone from the next build.";

    private readonly Argument<string[]> _who = new("WHO")
    {
        Description = "Signatories, by id, by organisation, or by name in quotation marks.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The command.</summary>
    public Command Create()
    {
        var command = Create("withdraw", Summary, Run, static _ => true);
        command.Add(_who);
        command.Add(Shared.On);
        return command;
    }

    private int Run(OpenedLedger opened, Messages messages, ParseResult result)
    {
        var named = new NamedSignatories(opened, result.GetRequiredValue(_who));
        if (named.Mistakes.Count > 0)
            return messages.ReportUsage(named.Mistakes);
        var day = Shared.Today(result);
        var later = named.Signatories.Where(s => s.History.Any(e => e.On > day)).Select(s => CliDiagnostics.LaterEntry(s.Span, s.History.Max(e => e.On))).ToList();
        if (later.Count > 0)
            return messages.Report(later);
        // Said again on another day it counts again: an approval of a day between, in an entry that is merged with this one, may come in later.
        var withdrawn = named.Signatories.Where(s => s.History.LastOrDefault(e => e.State is not null) is { State: SignatoryState.Withdrawn } last && last.On == day).ToList();
        var editor = new LedgerEditor(opened.Ledger);
        foreach (var signatory in named.Signatories.Except(withdrawn))
            editor.Record(signatory, new NewEntry(day) { State = SignatoryState.Withdrawn });
        var already = withdrawn.Count;
        var change = editor.HasChanges ? new LedgerChange(opened, editor) : null;
        if (change?.Write() is { } failure)
            return messages.Report([failure]);
        Environment.Out.WriteLine($"{Count(named.Signatories.Count - already, "signatory", "signatories")} withdrawn{(already > 0 ? FormattableString.Invariant($", {already} already") : "")}");
        change?.Tell(Environment.Out);
        // What withdrew is one entry. Who signed twice is still named by the other, and nobody but the toolkit sees it.
        var others = StillNamedReview.Of(opened, named.Signatories);
        if (editor.HasChanges)
            Environment.Out.WriteLine($"build again: {(others.Count > 0 ? "it" : "the next build names them no more, and")} removes from out, out-partners and out-internal what earlier builds wrote and "
                + "must not be read any more; folders given with --out, and what is sent or published, are yours to replace");
        return messages.Report(others);
    }
}
