namespace AppealKit.Diagnostics.Source;

/// <summary>A value that knows where it was written.</summary>
/// <param name="Value">The value.</param>
/// <param name="Span">Its place; null for values that no file holds (computed ones).</param>
public readonly record struct Located<T>(T Value, SourceSpan? Span);
