namespace AppealKit.Composition.Incremental;

/// <summary>A place that a finding speaks of.</summary>
/// <param name="Path">The file, as messages call it.</param>
/// <param name="Start">Offset of the first unit.</param>
/// <param name="Length">Number of units.</param>
/// <param name="Text">What is to be seen there; null if nothing is said of it.</param>
internal sealed record RecordedPlace(string Path, int Start, int Length, string? Text);
