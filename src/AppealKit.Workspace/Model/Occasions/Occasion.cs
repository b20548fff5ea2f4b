using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Workspace.Model.Occasions;

/// <summary>A day on which appeals and statements come out: a national holiday, a day of the United Nations.</summary>
public sealed record Occasion
{
    /// <summary>The id, unique among occasions; a workspace's occasion replaces a built-in one of the same id.</summary>
    public required string Id { get; init; }

    /// <summary>Where the id is written.</summary>
    public required SourceSpan IdSpan { get; init; }

    /// <summary>Its official name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>A short name for running text.</summary>
    public LocalizedText? Short { get; init; }

    /// <summary>The country that keeps it; null for international days.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>The rules by which its date is found; the first that holds in a year counts.</summary>
    public IReadOnlyList<OccasionRule> Rules { get; init; } = [];

    /// <summary>The year from which anniversaries are counted: the year of the event that it marks.</summary>
    public int? FirstYear { get; init; }

    /// <summary>Pardons that were given on it.</summary>
    public IReadOnlyList<PardonRecord> Pardons { get; init; } = [];

    /// <summary>How far the rule and the names are trusted; null for a workspace's own that does not say.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>How far the year of the event is trusted, where it differs.</summary>
    public Confidence? FirstYearConfidence { get; init; }

    /// <summary>Languages whose name is less trusted than the rest.</summary>
    public IReadOnlyList<LanguageTag> RecalledNames { get; init; } = [];

    /// <summary>What to be careful about.</summary>
    public string? Caution { get; init; }

    /// <summary>Where a built-in entry was read.</summary>
    public IReadOnlyList<string> ReadIn { get; init; } = [];

    /// <summary>Sources of a workspace's own occasion.</summary>
    public IReadOnlyList<Reference> Sources { get; init; } = [];

    /// <summary>Who may see it.</summary>
    public Audience Audience { get; init; }

    /// <summary>True if it comes from the built-in calendar.</summary>
    public bool IsBuiltIn { get; init; }

    /// <summary>Its days in a year; null if no rule holds, or the date cannot be told (Islamic dates outside the table, equinox, Persian calendar).</summary>
    public OccasionDate? DateIn(int year)
    {
        foreach (var rule in Rules)
        {
            if ((rule.From ?? int.MinValue) <= year && year <= (rule.To ?? int.MaxValue))
                return rule.DateIn(year);
        }

        return null;
    }

    /// <summary>Which anniversary it is in a year: 30 in 2025 for an event of 1995. Null without a first year and for the year of the event or before.</summary>
    public int? AnniversaryIn(int year) => FirstYear is { } first && year > first ? year - first : null;
}
