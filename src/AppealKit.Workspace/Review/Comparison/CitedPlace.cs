namespace AppealKit.Workspace.Review.Comparison;

/// <summary>A source that a text cites, and the place in it.</summary>
/// <param name="Id">The source.</param>
/// <param name="Label">The kind of place; null if its word is not known.</param>
/// <param name="Place">Its numbers, in ASCII; empty if the source is cited as a whole.</param>
/// <param name="Start">Where the id stands.</param>
/// <param name="Length">From there to the end of what belongs to it.</param>
internal sealed record CitedPlace(string Id, string? Label, string Place, int Start, int Length)
{
    /// <summary>True if another text cites the same place, as far as its words are understood.</summary>
    public bool IsLike(CitedPlace other) => Id == other.Id && Place == other.Place && (Label is null || other.Label is null || Label == other.Label);
}
