using AppealKit.Languages.Messages;

namespace AppealKit.Languages.Dates;

/// <summary>What a pack says of dates.</summary>
internal sealed class DateFormats
{
    /// <summary>The form of months and seasons that is used when none is asked for.</summary>
    public const string DefaultForm = "in_date";

    /// <summary>Number of uses.</summary>
    public const int UseCount = (int)DateUse.Through + 1;

    /// <summary>Number of patterns.</summary>
    public const int PatternCount = (int)DatePattern.Any + 1;

    /// <summary>Names of the months by form.</summary>
    public required IReadOnlyDictionary<string, string[]> Months { get; init; }

    /// <summary>How many letters endings add to the name of a month at most, beyond the forms that are told.</summary>
    public int LongestMonthEnding { get; init; }

    /// <summary>Names of the seasons, from spring, by form.</summary>
    public required IReadOnlyDictionary<string, string[]> Seasons { get; init; }

    /// <summary>How a time of day is written; null for 10:00.</summary>
    public Message? Clock { get; init; }

    /// <summary>From and to of the six parts, from <see cref="DatePattern.EarlyMonth"/>: days of a month, months of a year.</summary>
    public required DatePartSpan[] Spans { get; init; }

    /// <summary>The patterns by use.</summary>
    public required Message?[][] Patterns { get; init; }

    /// <summary>The pattern of a use, else its pattern for any single date, else that of <see cref="DateUse.Alone"/>; null only for what a
    /// pack may leave out. A time does without the pattern for any date: the day before it has the words of the use ("since 12 December, 10:00").</summary>
    public Message? Find(DateUse use, DatePattern pattern)
    {
        var own = Patterns[(int)use];
        return own[(int)pattern] ?? (pattern is > DatePattern.Time and <= DatePattern.LateYear ? own[(int)DatePattern.Any] : null) ?? Patterns[(int)DateUse.Alone][(int)pattern];
    }
}
