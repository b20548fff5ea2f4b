namespace AppealKit.Markdown.Citations;

/// <summary>A place in a source: <c>para. 12</c>, <c>pp. 3-5</c>.</summary>
/// <param name="Label">The kind of place, by its CSL term: <c>page</c>, <c>paragraph</c>, <c>article</c>, <c>chapter</c>, <c>section</c>, ...
/// A number without a word is a <c>page</c>.</param>
/// <param name="Value">Which: <c>12</c>, <c>3-5</c>, <c>2, 7</c>, <c>iv</c>; as written.</param>
/// <param name="Plural">True if it names several.</param>
public sealed record CitationLocator(string Label, string Value, bool Plural);
