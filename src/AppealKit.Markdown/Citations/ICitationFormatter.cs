using AppealKit.Document.Inlines;

namespace AppealKit.Markdown.Citations;

/// <summary>Knows the sources that may be cited and prints citations in one language. One is made for each document.</summary>
public interface ICitationFormatter
{
    /// <summary>The ids of all sources, for suggestions.</summary>
    IEnumerable<string> KnownIds { get; }

    /// <summary>True if a source has this id.</summary>
    bool Knows(string id);

    /// <summary>The kind of place that a word or abbreviation of the document's language means, beside the English ones: <c>п.</c> is a
    /// <c>paragraph</c> in Russian.</summary>
    /// <returns>Null for other words.</returns>
    CitationLabel? LabelOf(string word) => null;

    /// <summary>Says which sources the document cites, all of them, before the first citation is printed: what is printed short must not
    /// mean two of them.</summary>
    void Expect(IReadOnlyCollection<string> ids)
    {
    }

    /// <summary>Prints a citation, as the text of a note or inside one.</summary>
    /// <param name="cluster">What is cited. Every id in it is known.</param>
    /// <returns>The text; empty only if it should print nothing. A citation that is a note of its own ends with its full stop, one
    /// inside another note does not.</returns>
    IReadOnlyList<Inline> Format(CitationCluster cluster);
}
