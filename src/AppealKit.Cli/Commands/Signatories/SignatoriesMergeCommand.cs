using System.CommandLine;
using AppealKit.Diagnostics;
using AppealKit.Signatories;
using AppealKit.Signatories.Duplicates;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Cli.Commands.Signatories;

/// <summary><c>appealkit signatories merge</c>: proposes entries that can be one signatory, and joins those that somebody says are.</summary>
internal sealed class SignatoriesMergeCommand(CliEnvironment environment, SharedOptions shared, Option<string> document)
    : SignatoryCommand(environment, shared, document)
{
    /// <summary>What it does, in one sentence.</summary>
    public const string Summary = "Lists entries that can be one signatory, or records that the entries named are one.";

    private readonly Argument<string[]> _who = new("WHO")
    {
        Description = "Entries, by id, by organisation, by name or by \"line N\": the last one is the one that stands for all. Without any, proposals are listed.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>The command.</summary>
    public Command Create()
    {
        var command = Create("merge", Summary, Run, result => result.GetValue(_who) is { Length: > 0 });
        _who.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1)
                result.AddError("Name two entries or more, the last the one that stands for all; or none, to see what is proposed.");
        });
        command.Add(_who);
        command.Add(Shared.Audience);
        command.Add(Shared.On);
        return command;
    }

    private int Run(OpenedLedger opened, Messages messages, ParseResult result)
    {
        var names = result.GetValue(_who) ?? [];
        if (names.Length > 0)
            return Merge(opened, messages, names, Shared.Today(result));
        var proposals = new DuplicateFinder(opened.Model).Find(opened.Ledger, DateOnly.MaxValue);
        new DuplicateTable(opened, result.GetValue(Shared.Audience)).WriteTo(Environment.Out, proposals);
        return ExitCode.Fine;
    }

    private int Merge(OpenedLedger opened, Messages messages, string[] names, DateOnly day)
    {
        var named = new NamedSignatories(opened, names, fewest: 2);
        if (named.Mistakes.Count > 0)
            return messages.ReportUsage(named.Mistakes);
        var editor = new LedgerEditor(opened.Ledger);
        var decisions = new DuplicateDecisions(opened.Ledger, opened.Model, editor, day);
        var into = named.Signatories[^1];
        var mistakes = named.Signatories.SkipLast(1).Select(s => Mistake(s, into, decisions)).OfType<Diagnostic>().ToList();
        if (mistakes.Count > 0)
            return messages.ReportUsage(mistakes);
        var key = decisions.KeyOf(into);
        var merged = new List<string>();
        foreach (var signatory in named.Signatories.SkipLast(1))
        {
            if (decisions.AreOne(signatory, into))
                continue;
            key = decisions.Merge(signatory, into);
            merged.Add(decisions.KeyOf(signatory));
        }

        if (merged.Count == 0)
        {
            Environment.Out.WriteLine("they are one signatory already");
            return ExitCode.Fine;
        }

        var change = new LedgerChange(opened, editor);
        if (change.Write() is { } failure)
            return messages.Report([failure]);
        var (call, printed) = (change.CallOf(key), change.CallOfPrinted(key));
        Environment.Out.WriteLine($"{string.Join(", ", merged.Select(change.CallOf))} and {call} are one signatory; the names of {printed} count{(printed == call ? "" : $", for those of {call} were not given to be shown")}");
        change.Tell(Environment.Out);
        return ExitCode.Fine;
    }

    private static Diagnostic? Mistake(Signatory signatory, Signatory into, DuplicateDecisions decisions)
    {
        var (first, second) = (SignatoryFinder.CallOf(signatory), SignatoryFinder.CallOf(into));
        return (signatory.Organisation is null) != (into.Organisation is null) ? CliDiagnostics.PersonAndOrganisation(first, second)
            : decisions.AreKeptApart(signatory, into) ? CliDiagnostics.KeptApartBefore(first, second)
            : null;
    }
}
