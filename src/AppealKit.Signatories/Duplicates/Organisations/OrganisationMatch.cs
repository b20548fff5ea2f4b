namespace AppealKit.Signatories.Duplicates.Organisations;

/// <summary>How the names of two organisations agree.</summary>
/// <param name="Weight">The logarithm of the odds that they are one, as far as the names tell.</param>
/// <param name="Reason">In what they agree.</param>
internal readonly record struct OrganisationMatch(double Weight, DuplicateReason Reason);
