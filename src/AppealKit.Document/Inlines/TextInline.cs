using AppealKit.Values;

namespace AppealKit.Document.Inlines;

/// <summary>Letters. Line ends in the source have become spaces.</summary>
public sealed class TextInline(string text) : Inline
{
    /// <summary>The letters; never empty.</summary>
    public string Text { get; } = text;

    /// <summary>The language, where it differs from that of its surroundings.</summary>
    public LanguageTag? Language { get; init; }
}
