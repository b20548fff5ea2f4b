using AppealKit.Diagnostics.Source;

namespace AppealKit.Values;

/// <summary>A text in one or more languages.</summary>
/// <param name="Entries">The languages in the order of the file; each language once, at least one.</param>
/// <param name="Span">The whole value; null for a computed text.</param>
public sealed record LocalizedText(IReadOnlyList<LocalizedEntry> Entries, SourceSpan? Span)
{
    /// <summary>A text in one language.</summary>
    public static LocalizedText Of(LanguageTag language, string text, SourceSpan? span = null) =>
        new([new LocalizedEntry(language, text, span)], span);

    /// <summary>The entry in a language; null if there is none. No other language stands in for it, but <c>en</c> does for <c>en-US</c>.</summary>
    public LocalizedEntry? Find(LanguageTag language)
    {
        foreach (var entry in Entries)
        {
            if (entry.Language == language)
                return entry;
        }

        return language.WithoutRegion is var everywhere && everywhere != language ? Find(everywhere) : null;
    }

    /// <summary>True if there is an entry in the language.</summary>
    public bool Has(LanguageTag language) => Find(language) is not null;
}
