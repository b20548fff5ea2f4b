using AppealKit.Diagnostics.Source;

namespace AppealKit.Values;

/// <summary>A text in one language.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Text">The text.</param>
/// <param name="Span">Where it is written; null for a computed text.</param>
public sealed record LocalizedEntry(LanguageTag Language, string Text, SourceSpan? Span)
{
    /// <summary>The state of a translation, if it is given.</summary>
    public TranslationState? State { get; init; }

    /// <summary>Digest of the text that it was translated from, if it is given.</summary>
    public string? Of { get; init; }
}
