namespace AppealKit.Composition.Output;

/// <summary>A file that could not be written.</summary>
/// <param name="Path">Its path below the output folder.</param>
/// <param name="Why">What kept it from being written.</param>
internal sealed record WriteFailure(string Path, WriteObstacle Why);
