using AppealKit.Diagnostics;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Signatories.Duplicates;

/// <summary>Says that a ledger has pairs that somebody should decide on.</summary>
public static class DuplicateReview
{
    /// <summary>One finding, or none.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="model">The whole workspace.</param>
    /// <param name="day">The day whose state is taken.</param>
    public static IEnumerable<Diagnostic> Of(Ledger ledger, WorkspaceModel model, DateOnly day)
    {
        if (ledger.Signatories.Count < 2)
            yield break;
        var count = new DuplicateFinder(model).Find(ledger, day).Count(p => p.Score >= DuplicateProposal.High);
        if (count > 0)
            yield return SignatoriesDiagnostics.UndecidedDuplicates(ledger.File.Path, ledger.DocumentId, count);
    }
}
