namespace AppealKit.Workspace.Reading;

/// <summary>The words of CSL 1.0.2: types (appendix III) and variables (appendix IV).</summary>
internal static class CslTerms
{
    public static readonly string[] Types =
    [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter", "classic", "collection", "dataset",
        "document", "entry", "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview", "legal_case", "legislation",
        "manuscript", "map", "motion_picture", "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical", "personal_communication",
        "post", "post-weblog", "regulation", "report", "review", "review-book", "software", "song", "speech", "standard", "thesis", "treaty", "webpage",
    ];

    public static readonly HashSet<string> Variables = new(StringComparer.Ordinal)
    {
        "id", "type", "custom", "language", "journalAbbreviation", "shortTitle", "categories", "citation-key", "citation-label",
        "abstract", "annote", "archive", "archive_collection", "archive_location", "archive-place", "authority", "call-number", "collection-title",
        "container-title", "container-title-short", "dimensions", "division", "DOI", "event", "event-title", "event-place", "genre", "ISBN", "ISSN", "jurisdiction", "keyword",
        "license", "medium", "note", "original-publisher", "original-publisher-place", "original-title", "part-title", "PMCID", "PMID", "publisher", "publisher-place",
        "references", "reviewed-genre", "reviewed-title", "scale", "source", "status", "title", "title-short", "URL", "volume-title", "year-suffix",
        "chapter-number", "citation-number", "collection-number", "edition", "first-reference-note-number", "issue", "locator", "number", "number-of-pages",
        "number-of-volumes", "page", "page-first", "part-number", "printing-number", "section", "supplement-number", "version", "volume",
        "accessed", "available-date", "event-date", "issued", "original-date", "submitted",
        "author", "chair", "collection-editor", "compiler", "composer", "container-author", "contributor", "curator", "director", "editor", "editor-translator",
        "editorial-director", "executive-producer", "guest", "host", "illustrator", "interviewer", "narrator", "organizer", "original-author", "performer",
        "producer", "recipient", "reviewed-author", "script-writer", "series-creator", "translator",
    };
}
