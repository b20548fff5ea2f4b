namespace AppealKit.Workspace.Model.Signatories;

/// <summary>Where a signatory stands on a day, with all entries of the ledger that were merged into theirs.</summary>
/// <param name="Signatory">The entry that the others were merged into: its names are the ones that count.</param>
/// <param name="Merged">The entries that were merged into it; empty for most.</param>
/// <param name="State">How far they have come.</param>
/// <param name="Display">How they are shown.</param>
/// <param name="Approval">The approval that holds; null if none does.</param>
public sealed record Standing(
    Signatory Signatory, IReadOnlyList<Signatory> Merged, SignatoryState State, SignatoryDisplay Display, LedgerEntry? Approval)
{
    /// <summary>All entries that are this signatory, the one that the others were merged into first.</summary>
    public IEnumerable<Signatory> Entries => Merged.Prepend(Signatory);

    /// <summary>True if the signatory is on the list by name.</summary>
    public bool IsNamed => State == SignatoryState.Approved && Display == SignatoryDisplay.Named;

    /// <summary>True if the signatory is on the list by name, or will be with an approval. Whoever took the signature back or declined will not.</summary>
    public bool IsToBeNamed => Display == SignatoryDisplay.Named && State is not (SignatoryState.Withdrawn or SignatoryState.Declined);
}
