using System.CommandLine;
using System.Globalization;
using AppealKit.Cli.Console;
using AppealKit.Signatories;
using AppealKit.Signatories.Versions;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Cli.Commands.Signatories;

/// <summary><c>appealkit signatories list</c>: who is in the ledger and how far they have come.</summary>
internal sealed class SignatoriesListCommand(CliEnvironment environment, SharedOptions shared, Option<string> document)
    : SignatoryCommand(environment, shared, document)
{
    /// <summary>What it does, in one sentence.</summary>
    public const string Summary = "Lists who is in the ledger, and how far they have come.";

    private readonly Option<string[]> _states = new("--state")
    {
        Description = "Only those in this state; may be given several times.",
        HelpName = "STATE",
        DefaultValueFactory = _ => [],
    };

    /// <summary>The command.</summary>
    public Command Create()
    {
        _states.AcceptOnlyFromAmong([.. Enum.GetValues<SignatoryState>().Select(LedgerWords.Of)]);
        var command = Create("list", Summary, (ledger, _, result) => Run(ledger, result));
        command.Add(_states);
        command.Add(Shared.Audience);
        command.Add(Shared.On);
        return command;
    }

    private int Run(OpenedLedger opened, ParseResult result)
    {
        var (ledger, audience) = (opened.Ledger, result.GetValue(Shared.Audience));
        var wanted = result.GetValue(_states) ?? [];
        var standings = ledger.StandingsOn(Shared.Today(result));
        var shown = wanted.Length == 0 ? standings : [.. standings.Where(s => wanted.Contains(LedgerWords.Of(s.State), StringComparer.Ordinal))];
        var table = new TextTable("id", "name", "country", "state", "since", "shown", "language", "text");
        var names = new LedgerNames(opened, audience);
        foreach (var standing in shown)
            table.Add(Row(standing, ledger, names));
        table.WriteTo(Environment.Out);
        Environment.Out.WriteLine(CountOf(standings));
        return ExitCode.Fine;
    }

    private static string[] Row(Standing standing, Ledger ledger, LedgerNames names)
    {
        var approval = standing.Approval;
        var late = approval is not null && ledger.Deadline < approval.On ? ", late" : "";
        return
        [
            names.CallOf(standing),
            names.NameOf(standing),
            names.CountryOf(standing),
            LedgerWords.Of(standing.State) + late,
            SinceOf(standing),
            LedgerWords.Of(standing.Display),
            approval?.Language?.Value ?? "",
            approval?.Version is { } version ? TextVersion.ShownOf(version) : "",
        ];
    }

    private static string SinceOf(Standing standing)
    {
        var last = standing.Entries.SelectMany(s => s.History).Where(e => e.State == standing.State).Select(e => e.On).DefaultIfEmpty().Max();
        return last == default ? "" : last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static string CountOf(IReadOnlyList<Standing> standings)
    {
        var states = standings.GroupBy(s => s.State).OrderBy(g => g.Key).Select(g => FormattableString.Invariant($"{g.Count()} {LedgerWords.Of(g.Key)}"));
        return standings.Count == 0 ? "nobody is in the ledger yet" : $"{Count(standings.Count, "signatory", "signatories")}: {string.Join(", ", states)}";
    }
}
