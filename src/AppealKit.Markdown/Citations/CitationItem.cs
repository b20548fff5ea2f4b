using AppealKit.Diagnostics.Source;
using AppealKit.Document.Inlines;

namespace AppealKit.Markdown.Citations;

/// <summary>One source of a <see cref="CitationCluster"/>.</summary>
/// <param name="Id">The id of the source.</param>
public sealed record CitationItem(string Id)
{
    /// <summary>What stands before the id (<c>see</c>), without the space between them; may be empty.</summary>
    public IReadOnlyList<Inline> Prefix { get; init; } = [];

    /// <summary>The place in the source, if one was given in a form that is understood.</summary>
    public CitationLocator? Locator { get; init; }

    /// <summary>What stands after the id and the locator, with the comma or space it begins with, so that it can be printed right
    /// after them: <c>, on torture</c>; may be empty.</summary>
    public IReadOnlyList<Inline> Suffix { get; init; } = [];

    /// <summary>True for <c>-@id</c>: the author is named in the sentence already and is left out.</summary>
    public bool SuppressAuthor { get; init; }

    /// <summary>The number of the note in which this source was cited first, which may be the cluster's own; null if it is cited here
    /// for the first time.</summary>
    public int? FirstNote { get; init; }

    /// <summary>Where the id was written.</summary>
    public Origin? Origin { get; init; }
}
