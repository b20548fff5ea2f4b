using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Signatories.Duplicates;

/// <summary>Two signatories of a ledger that can be one. It is proposed, never done: a person decides.</summary>
/// <param name="First">The one that stands first in the file.</param>
/// <param name="Second">The other.</param>
/// <param name="Score">How likely it is, from 0.5 to 1.</param>
/// <param name="Reasons">What speaks for it and against it; none of it tells a name.</param>
public sealed record DuplicateProposal(Standing First, Standing Second, double Score, IReadOnlyList<DuplicateReason> Reasons)
{
    /// <summary>From this score on it is said without being asked.</summary>
    public const double High = 0.8;
}
