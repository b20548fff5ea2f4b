using AppealKit.Diagnostics;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Signatories.Duplicates;

/// <summary>Says that a ledger has pairs that somebody should decide on.</summary>
public static class DuplicateReview
{
    private const double NearlyCertain = 0.95;

    /// <summary>Two findings at most: of pairs that would name somebody who said no, and of the others.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="model">The whole workspace.</param>
    /// <param name="day">The day whose state is taken.</param>
    public static IEnumerable<Diagnostic> Of(Ledger ledger, WorkspaceModel model, DateOnly day)
    {
        if (ledger.Signatories.Count < 2)
            yield break;
        var found = new DuplicateFinder(model).Find(ledger, day).Where(p => p.Score >= DuplicateProposal.High).ToList();
        var against = found.Count(IsAgainst);
        if (against > 0)
            yield return SignatoriesDiagnostics.NamedAgainstNo(ledger.File.Path, ledger.DocumentId);
        if (found.Count > against)
            yield return SignatoriesDiagnostics.UndecidedDuplicates(ledger.File.Path, ledger.DocumentId, found.Count - against);
    }

    /// <summary>True if a ledger has somebody on its list by name, and somebody else who does not want to be there.</summary>
    public static bool HasBoth(Ledger ledger)
    {
        var standings = ledger.StandingsOn(DateOnly.MaxValue);
        return standings.Any(s => s.IsNamed) && standings.Any(SaidNo);
    }

    // Nearly certain to be one who is on the list by name, and whose other word was no.
    private static bool IsAgainst(DuplicateProposal pair) =>
        (pair.Score >= NearlyCertain || pair.Reasons.Contains(DuplicateReason.SameEmail))
        && ((pair.First.IsNamed && SaidNo(pair.Second)) || (pair.Second.IsNamed && SaidNo(pair.First)));

    private static bool SaidNo(Standing standing) => standing.Display != SignatoryDisplay.Named || standing.State is SignatoryState.Withdrawn or SignatoryState.Declined;
}
