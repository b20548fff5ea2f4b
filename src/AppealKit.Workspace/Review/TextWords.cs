using AppealKit.Values;

namespace AppealKit.Workspace.Review;

/// <summary>What must be known of a language to find numbers, dates and places of sources in its texts.</summary>
public sealed record TextWords
{
    /// <summary>The language.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>The names of the months in all their forms.</summary>
    public IReadOnlyList<MonthWord> Months { get; init; } = [];

    /// <summary>How many letters endings add to a form of a month at most; 0 in languages whose forms are all told.</summary>
    public int LongestMonthEnding { get; init; }

    /// <summary>True if a full stop stands between day and month: 12. Dezember.</summary>
    public bool HasDotAfterDay { get; init; }

    /// <summary>True if numeric dates begin with the month: 12/31/2025.</summary>
    public bool MonthComesFirst { get; init; }

    /// <summary>What separates the fraction of a number.</summary>
    public char Decimal { get; init; } = '.';

    /// <summary>What separates groups of three digits.</summary>
    public char Group { get; init; } = ',';

    internal Comparison.MonthNames MonthNames => field ??= new Comparison.MonthNames(Months, LongestMonthEnding);

    /// <summary>Kinds of places in sources by the words that texts have for them: <c>п.</c> is a <c>paragraph</c>.</summary>
    public IReadOnlyDictionary<string, string> Places { get; init; } = new Dictionary<string, string>();
}
