namespace AppealKit.Workspace.Model.Signatories;

/// <summary>Where a signatory stands on a day, with all entries of the ledger that were merged into theirs.</summary>
/// <param name="Signatory">The entry that the others were merged into.</param>
/// <param name="Merged">The entries that were merged into it; empty for most.</param>
/// <param name="State">How far they have come.</param>
/// <param name="Display">How they are shown.</param>
/// <param name="Approval">The approval that holds; null if none does.</param>
public sealed record Standing(
    Signatory Signatory, IReadOnlyList<Signatory> Merged, SignatoryState State, SignatoryDisplay Display, LedgerEntry? Approval)
{
    /// <summary>All entries that are this signatory, the one that the others were merged into first.</summary>
    public IEnumerable<Signatory> Entries => Merged.Prepend(Signatory);

    /// <summary>The entry whose names are printed if any are: the one that the others were merged into, unless its names are not to be shown. A merge is no consent:
    /// nobody is named by another name than one of an entry that says so.</summary>
    public Signatory Printed { get; init; } = Signatory;

    /// <summary>Entries of somebody who is to be named whose own names are not to be shown: they asked to be hidden after any yes of theirs, or never said it. Empty for most.</summary>
    public IReadOnlyList<Signatory> Unshown { get; init; } = [];

    /// <summary>All entries but those of <see cref="Unshown"/>.</summary>
    public IEnumerable<Signatory> Nameable => Unshown.Count == 0 ? Entries : Entries.Where(e => !Unshown.Contains(e));

    /// <summary>Entries whose names must be told nowhere: all of a signatory who does not want to be named, and those of <see cref="Unshown"/>.</summary>
    public IEnumerable<Signatory> Quiet => Display == SignatoryDisplay.Named ? Unshown : Entries;

    /// <summary>True if the signatory is on the list by name.</summary>
    public bool IsNamed => State == SignatoryState.Approved && Display == SignatoryDisplay.Named;

    /// <summary>True if the signatory is on the list by name, or will be with an approval. Whoever took the signature back or declined will not.</summary>
    public bool IsToBeNamed => Display == SignatoryDisplay.Named && State is not (SignatoryState.Withdrawn or SignatoryState.Declined);
}
