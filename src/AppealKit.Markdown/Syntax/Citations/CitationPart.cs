namespace AppealKit.Markdown.Syntax.Citations;

/// <summary>One source of a citation as it was written; texts with their tokens.</summary>
/// <param name="Prefix">What stands before the id.</param>
/// <param name="PrefixStart">Where that begins in the source.</param>
/// <param name="SuppressAuthor">True for <c>-@id</c>.</param>
/// <param name="Id">The id.</param>
/// <param name="IdStart">Where its <c>@</c> stands in the source.</param>
/// <param name="Rest">What stands after the id: comma, locator, suffix.</param>
/// <param name="RestStart">Where that begins in the source.</param>
internal sealed record CitationPart(string Prefix, int PrefixStart, bool SuppressAuthor, string Id, int IdStart, string Rest, int RestStart);
