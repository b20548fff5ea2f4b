using System.Globalization;
using AppealKit.Cli.Console;
using AppealKit.Signatories.Duplicates;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Cli.Commands.Signatories;

/// <summary>Lists what is proposed, without giving away who does not want to be named: that a hidden one is like a named one would tell who it is.</summary>
internal sealed class DuplicateTable
{
    // What is surest is decided first; nobody reads thousands of lines.
    private const int Most = 200;

    private readonly Audience _audience;
    private readonly LedgerNames _names;
    private readonly WorkspaceModel _seen;

    /// <summary>Makes a table.</summary>
    /// <param name="opened">The ledger.</param>
    /// <param name="audience">Who reads it: names are for ourselves.</param>
    public DuplicateTable(OpenedLedger opened, Audience audience)
    {
        _audience = audience;
        _names = new LedgerNames(opened, audience);
        _seen = opened.Model.ForAudience(audience);
    }

    /// <summary>Writes it.</summary>
    public void WriteTo(TextWriter output, IReadOnlyList<DuplicateProposal> proposals)
    {
        var isInternal = _audience == Audience.Internal;
        var shown = proposals.Where(p => isInternal || IsHidden(p.First) == IsHidden(p.Second)).ToList();
        var table = isInternal ? new TextTable("score>", "id", "name", "other id", "other name", "why") : new TextTable("score>", "id", "other id", "why");
        foreach (var proposal in shown.Take(Most))
            table.Add(isInternal ? WithNames(proposal) : [ScoreOf(proposal), IdsOf(proposal.First), IdsOf(proposal.Second), DuplicateWords.Of(proposal.Reasons)]);
        table.WriteTo(output);
        output.WriteLine(shown.Count switch
        {
            0 => proposals.Count == 0 ? "nothing is undecided" : "nothing that this audience may see is undecided",
            1 => "1 pair can be one signatory: decide with `merge ID INTO` or `keep ID ID`",
            _ => FormattableString.Invariant($"{shown.Count} pairs can be one signatory each: decide with `merge ID INTO` or `keep ID ID`"),
        });
        if (shown.Count > Most)
            output.WriteLine(FormattableString.Invariant($"the {Most} with the highest scores are listed; the others follow when these are decided"));
        if (proposals.Count > shown.Count)
            output.WriteLine(FormattableString.Invariant($"{proposals.Count - shown.Count} more with somebody who is not named: --audience internal lists them"));
    }

    private string[] WithNames(DuplicateProposal proposal)
    {
        // Beside the name of the one, the other would be named too.
        var mayName = !IsHidden(proposal.First) && !IsHidden(proposal.Second);
        return
        [
            ScoreOf(proposal), IdsOf(proposal.First), mayName ? NameOf(proposal.First) : "(not named)", IdsOf(proposal.Second), mayName ? NameOf(proposal.Second) : "(not named)",
            DuplicateWords.Of(proposal.Reasons),
        ];
    }

    // Ids of people say nothing; those of organisations are hidden with their names.
    private bool IsHidden(Standing standing) => standing.Signatory.Organisation is null ? !standing.IsToBeNamed : !_names.MayName(standing);

    private static string ScoreOf(DuplicateProposal proposal) => proposal.Score.ToString("0.00", CultureInfo.InvariantCulture);

    private string IdsOf(Standing standing) => string.Join("+", standing.Entries.Select(s => _names.CallOf(s, standing)));

    private string NameOf(Standing standing) =>
        standing.Printed.Organisation is { } id ? _seen.FindOrganisation(id.Id)?.Name.Names[0].Form ?? "" : standing.Printed.Name?.Names[0].Form ?? "";
}
