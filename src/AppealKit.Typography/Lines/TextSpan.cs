namespace AppealKit.Typography.Lines;

/// <summary>Letters of a paragraph in one style.</summary>
/// <param name="Text">The letters. U+000A ends a line. Any other white space is a space.</param>
/// <param name="Style">How they look.</param>
/// <param name="Tag">Whatever the caller wants to find again on the pieces of lines made of them.</param>
/// <param name="Source">Where they came from, for messages.</param>
public sealed record TextSpan(string Text, TextStyle Style, object? Tag, AppealKit.Diagnostics.Source.Origin? Source = null);
