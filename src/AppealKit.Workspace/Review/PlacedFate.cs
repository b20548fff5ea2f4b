using AppealKit.Diagnostics.Source;

namespace AppealKit.Workspace.Review;

/// <summary>What a text says of a person, with the way from places in the text to places in its file.</summary>
/// <param name="Found">What it says.</param>
/// <param name="Place">The place in the file of a stretch of the text: start and length in UTF-16 units.</param>
internal sealed record PlacedFate(FateInText Found, Func<int, int, SourceSpan> Place);
