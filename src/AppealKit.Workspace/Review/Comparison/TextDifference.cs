namespace AppealKit.Workspace.Review.Comparison;

/// <summary>What differs between two texts.</summary>
/// <param name="What">The kind of thing: <c>number</c>.</param>
/// <param name="Here">What only the first has, as it is written there, in its order.</param>
/// <param name="There">What only the second has.</param>
internal sealed record TextDifference(string What, IReadOnlyList<FoundText> Here, IReadOnlyList<FoundText> There)
{
    /// <summary>What differs; null if neither has anything that the other lacks.</summary>
    public static TextDifference? Of(string what, IReadOnlyList<FoundText> here, IReadOnlyList<FoundText> there) =>
        here.Count + there.Count == 0 ? null : new TextDifference(what, here, there);
}
