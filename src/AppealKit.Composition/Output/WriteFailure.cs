namespace AppealKit.Composition.Output;

/// <summary>A file that could not be written.</summary>
/// <param name="Path">Its path below the output folder.</param>
/// <param name="Why">What kept it from being written.</param>
/// <param name="InTheWay">The file where a folder should be, as messages call it; null if there is none.</param>
internal sealed record WriteFailure(string Path, WriteObstacle Why, string? InTheWay);
