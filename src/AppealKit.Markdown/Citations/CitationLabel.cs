namespace AppealKit.Markdown.Citations;

/// <summary>The kind of a place in a source.</summary>
/// <param name="Label">Its CSL term: <c>page</c>, <c>paragraph</c>.</param>
/// <param name="Plural">True if the word names several.</param>
public sealed record CitationLabel(string Label, bool Plural);
