using AppealKit.Diagnostics.Source;
using AppealKit.Languages.Countries;
using AppealKit.Languages.Dates;
using AppealKit.Languages.Durations;
using AppealKit.Languages.Lists;
using AppealKit.Languages.Numbers;
using AppealKit.Languages.Phrases;
using AppealKit.Languages.Plurals;
using AppealKit.Values;

namespace AppealKit.Languages;

/// <summary>What a language pack holds.</summary>
internal sealed record LanguagePackData
{
    public required LanguageTag Tag { get; init; }

    public required string NativeName { get; init; }

    public required string EnglishName { get; init; }

    public required TextDirection Direction { get; init; }

    public required bool NoteMarksBeforeStops { get; init; }

    public required string Comma { get; init; }

    public required string Semicolon { get; init; }

    public required string Colon { get; init; }

    public required PluralRules Cardinals { get; init; }

    public required PluralRules OrdinalRules { get; init; }

    public required NumberFormat Numbers { get; init; }

    public required OrdinalFormats Ordinals { get; init; }

    public required ListPatterns And { get; init; }

    public required ListPatterns Or { get; init; }

    public required QuotationMarks Quotes { get; init; }

    public required DateFormats Dates { get; init; }

    public required DurationFormats Durations { get; init; }

    public required CountryNames Countries { get; init; }

    public required IReadOnlyDictionary<string, Phrase> Phrases { get; init; }

    /// <summary>Where the pack begins in its file.</summary>
    public required SourceSpan Span { get; init; }
}
