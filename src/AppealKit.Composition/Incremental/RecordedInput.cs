namespace AppealKit.Composition.Incremental;

/// <summary>Something that a text was made from.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name: a path, a name of a template, a tag.</param>
/// <param name="Digest">Digest of its content; empty if it was not there.</param>
internal sealed record RecordedInput(InputKind Kind, string Name, string Digest);
