using AppealKit.Values;

namespace AppealKit.Composition;

/// <summary>What is to be built.</summary>
public sealed record BuildRequest
{
    /// <summary>The documents, by id; empty for all.</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];

    /// <summary>Only the documents of this shard; null for all.</summary>
    public Shard? Shard { get; init; }

    /// <summary>The languages; empty for all languages of each document.</summary>
    public IReadOnlyList<LanguageTag> Languages { get; init; } = [];

    /// <summary>The formats, such as <c>html</c> and <c>pdf</c>; at least one.</summary>
    public required IReadOnlyList<string> Formats { get; init; }

    /// <summary>For whom: nothing that this audience may not see reaches a template.</summary>
    public Audience Audience { get; init; } = Audience.Public;

    /// <summary>The day that counts as today.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>How many documents are worked on at once; at least 1. The bytes do not depend on it.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>True if a document is among those to be built.</summary>
    public bool Wants(string document) => (Documents.Count == 0 || Documents.Contains(document, StringComparer.Ordinal)) && Shard?.Holds(document) != false;

    /// <summary>True if a language is among those to be built.</summary>
    public bool Wants(LanguageTag language) => Languages.Count == 0 || Languages.Contains(language);

    /// <summary>True if nothing was left out by document, language or format: only then are files of earlier builds removed.</summary>
    public bool IsFull { get; init; }

    /// <summary>True to say of every document what stands between it and <c>final</c>, not only of those that are.</summary>
    public bool IsReadinessAsked { get; init; }
}
