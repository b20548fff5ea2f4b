using AppealKit.Diagnostics.Source;

namespace AppealKit.Markdown.Conversion;

/// <summary>A place of the expanded text, traced to the files it came from.</summary>
/// <param name="Origin">Where it came from; null in a text without origins.</param>
/// <param name="Span">The stretch that a message marks.</param>
internal readonly record struct Place(Origin? Origin, SourceSpan? Span);
