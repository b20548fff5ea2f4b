namespace AppealKit.Workspace.Review.Comparison;

/// <summary>Something in a text.</summary>
/// <param name="Shown">How messages call it.</param>
/// <param name="Start">Where it stands; -1 if it is no single place.</param>
/// <param name="Length">How long it is there.</param>
internal sealed record FoundText(string Shown, int Start, int Length);
