namespace AppealKit.Workspace.Review.Comparison;

/// <summary>A number of a text.</summary>
/// <param name="Value">Its ASCII digits, a point before the fraction, nothing between thousands.</param>
/// <param name="Other">The other number that its writing could mean; null for almost all.</param>
/// <param name="Start">Where it stands.</param>
/// <param name="Length">How long it is written.</param>
internal sealed record NumberFact(string Value, string? Other, int Start, int Length)
{
    /// <summary>True for the numbers that many texts write as words.</summary>
    public bool IsSmall => Value.Length == 1;

    /// <summary>The place behind it.</summary>
    public int End => Start + Length;

    /// <summary>True if it can mean a number.</summary>
    public bool Means(string value) => Value == value || Other == value;
}
