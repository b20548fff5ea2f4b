using AppealKit.Document.Blocks;
using AppealKit.Values;

namespace AppealKit.Document;

/// <summary>A document in one language, ready for every renderer.</summary>
public sealed record AppealDocument
{
    /// <summary>The document's id, kebab-case; also the name of its folder and files.</summary>
    public required string Id { get; init; }

    /// <summary>The kind, such as <c>appeal</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The language; its direction is the document's.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>The title as plain text, for metadata, outline and running heads.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences for search engines and lists; plain text.</summary>
    public string? Description { get; init; }

    /// <summary>The names of those who issue it, as plain text in the document's language; the author of its metadata.</summary>
    public IReadOnlyList<string> Issuers { get; init; } = [];

    /// <summary>The date of the document; every date in the files derives from it.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The same document in other languages.</summary>
    public IReadOnlyList<LanguageAlternate> Alternates { get; init; } = [];

    /// <summary>The words that pages and renderers add, in the document's language.</summary>
    public required PagePhrases Phrases { get; init; }

    /// <summary>Page size and other settings of the house.</summary>
    public PageSettings Page { get; init; } = new();

    /// <summary>The text. The title is in it, as a <see cref="Heading"/> of level 1.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>How long it takes to read aloud; null if it is not meant to be.</summary>
    public SpeechMeasure? Speech { get; init; }

    /// <summary>The notes in the order of their numbers; each is called at least once.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];
}
