using System.CommandLine;
using AppealKit.Diagnostics;
using AppealKit.Signatories;
using AppealKit.Signatories.Duplicates;

namespace AppealKit.Cli.Commands.Signatories;

/// <summary><c>appealkit signatories keep</c>: entries that look alike are different signatories.</summary>
internal sealed class SignatoriesKeepCommand(CliEnvironment environment, SharedOptions shared, Option<string> document)
    : SignatoryCommand(environment, shared, document)
{
    /// <summary>What it does, in one sentence.</summary>
    public const string Summary = "Records that entries which look alike are different signatories; they are not proposed again.";

    private readonly Argument<string[]> _who = new("WHO")
    {
        Description = "Two or more signatories, by id, by organisation, by name or by \"line N\".",
        Arity = new ArgumentArity(2, 1000),
    };

    /// <summary>The command.</summary>
    public Command Create()
    {
        var command = Create("keep", Summary, Run, static _ => true);
        command.Add(_who);
        command.Add(Shared.On);
        return command;
    }

    private int Run(OpenedLedger opened, Messages messages, ParseResult result)
    {
        var named = new NamedSignatories(opened, result.GetRequiredValue(_who), fewest: 2);
        if (named.Mistakes.Count > 0)
            return messages.ReportUsage(named.Mistakes);
        var editor = new LedgerEditor(opened.Ledger);
        var decisions = new DuplicateDecisions(opened.Ledger, opened.Model, editor, Shared.Today(result));
        var pairs = named.Signatories.SelectMany((a, i) => named.Signatories.Skip(i + 1).Select(b => (First: a, Second: b))).ToList();
        var merged = pairs.Where(p => decisions.AreOne(p.First, p.Second))
            .Select(p => CliDiagnostics.MergedAlready(SignatoryFinder.CallOf(p.First), SignatoryFinder.CallOf(p.Second))).ToList<Diagnostic>();
        if (merged.Count > 0)
            return messages.ReportUsage(merged);
        if (pairs.All(p => decisions.AreKeptApart(p.First, p.Second)))
        {
            Environment.Out.WriteLine("kept apart already");
            return ExitCode.Fine;
        }

        var ids = named.Signatories.Select(decisions.KeyOf).ToList();
        decisions.Keep(named.Signatories);
        var change = new LedgerChange(opened, editor);
        if (change.Write() is { } failure)
            return messages.Report([failure]);
        Environment.Out.WriteLine($"{string.Join(", ", ids.Select(change.CallOf))} are kept apart");
        change.Tell(Environment.Out);
        return ExitCode.Fine;
    }
}
