namespace AppealKit.Signatories.Duplicates.People;

/// <summary>How the names of two people agree.</summary>
/// <param name="Weight">The logarithm of the odds that they are one person, as far as the names tell.</param>
/// <param name="Reasons">In what they agree and differ.</param>
internal readonly record struct PersonMatch(double Weight, IReadOnlyList<DuplicateReason> Reasons)
{
    /// <summary>Names that have nothing in common.</summary>
    public static PersonMatch None { get; } = new(-7, [DuplicateReason.NamesDiffer]);
}
