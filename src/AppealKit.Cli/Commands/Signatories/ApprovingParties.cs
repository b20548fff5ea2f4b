using AppealKit.Diagnostics;
using AppealKit.Signatories;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Cli.Commands.Signatories;

/// <summary>Those who approve a text: entries of the ledger, and issuers of the document who have none yet.</summary>
/// <param name="Signatories">The entries.</param>
/// <param name="Issuers">Issuers to whom an entry will be given.</param>
/// <param name="Mistakes">Names that nobody has, or several.</param>
internal sealed record ApprovingParties(IReadOnlyList<Signatory> Signatories, IReadOnlyList<DocumentIssuer> Issuers, IReadOnlyList<Diagnostic> Mistakes)
{
    /// <summary>How many of a group do not approve with it, in the order of states.</summary>
    public IReadOnlyList<(SignatoryState State, int Count)> LeftOut { get; private init; } = [];

    /// <summary>All who came in one way and want to sign, or approved: not those who said no, withdrew, or want something changed.</summary>
    public static ApprovingParties WhoCameIn(OpenedLedger opened, SignatoryChannel channel)
    {
        var came = opened.Ledger.StandingsOn(DateOnly.MaxValue).Where(s => s.Signatory.Channel == channel).ToLookup(s => s.State is SignatoryState.Pending or SignatoryState.Approved);
        return new ApprovingParties([.. came[true].Select(s => s.Signatory)], [], [])
        {
            LeftOut = [.. came[false].GroupBy(s => s.State).OrderBy(g => g.Key).Select(g => (g.Key, g.Count()))],
        };
    }

    /// <summary>Looks up names of the command line.</summary>
    public static ApprovingParties Of(OpenedLedger opened, IReadOnlyList<string> names)
    {
        var finder = new SignatoryFinder(opened.Ledger, opened.Model);
        var issuers = new List<DocumentIssuer>();
        var others = new List<string>();
        foreach (var name in names)
        {
            var issuer = finder.Find(name).Count > 0 ? null : DocumentIssuer.Of(opened.Document).FirstOrDefault(i => i.IsMeantBy(name, opened.Model));
            if (issuer is null)
                others.Add(name);
            else if (!issuers.Contains(issuer))
                issuers.Add(issuer);
        }

        var named = new NamedSignatories(opened, others);
        return new ApprovingParties(named.Signatories, issuers, named.Mistakes);
    }
}
