using AppealKit.Diagnostics;
using AppealKit.Signatories;
using AppealKit.Signatories.Duplicates;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Cli.Commands.Signatories;

/// <summary>Entries on the list by name that can be the same signatory as one that has just withdrawn, or been hidden.</summary>
internal static class StillNamedReview
{
    /// <summary>Findings, one for each entry that may be told, and one for all others.</summary>
    /// <param name="opened">The ledger as it was before.</param>
    /// <param name="withdrawn">The entries that withdrew, or were hidden.</param>
    /// <param name="areHidden">True if they do not want to be named from now on.</param>
    public static List<Diagnostic> Of(OpenedLedger opened, IReadOnlyList<Signatory> withdrawn, bool areHidden = false)
    {
        var found = new List<Diagnostic>();
        foreach (var proposal in new DuplicateFinder(opened.Model).FindLike(withdrawn, opened.Ledger, DateOnly.MaxValue))
        {
            var (gone, left) = IsOf(proposal.First, withdrawn) ? (proposal.First, proposal.Second) : (proposal.Second, proposal.First);
            if (!left.IsNamed || IsOf(left, withdrawn))
                continue;
            // Beside the name that is shown, the one that was not would be told.
            var call = !areHidden && gone.Display == SignatoryDisplay.Named ? SignatoryFinder.CallOf(left.Signatory) : null;
            if (call is not null || found.All(d => d.Message != CliDiagnostics.StillNamed(opened.File.Path, null).Message))
                found.Add(CliDiagnostics.StillNamed(opened.File.Path, call));
        }

        return found;
    }

    private static bool IsOf(Standing standing, IReadOnlyList<Signatory> signatories) => standing.Entries.Any(signatories.Contains);
}
