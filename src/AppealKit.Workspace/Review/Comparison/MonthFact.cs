namespace AppealKit.Workspace.Review.Comparison;

/// <summary>A month that a text names.</summary>
/// <param name="Month">The month, from 1.</param>
/// <param name="Start">Where it stands.</param>
/// <param name="Length">How long it is written.</param>
/// <param name="IsSure">False for a word that could mean something else: May, march.</param>
internal sealed record MonthFact(int Month, int Start, int Length, bool IsSure)
{
    /// <summary>The place behind it.</summary>
    public int End => Start + Length;
}
