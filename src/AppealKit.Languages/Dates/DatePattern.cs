namespace AppealKit.Languages.Dates;

/// <summary>The patterns that each use of dates can have. In packs the names are written in snake case.</summary>
internal enum DatePattern
{
    /// <summary>A day with a time: <c>{date}, {time}</c>.</summary>
    Time,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A month of a year.</summary>
    Month,

    /// <summary>A season of a year.</summary>
    Season,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,

    /// <summary>Nothing known.</summary>
    Unknown,

    /// <summary>The first ten days of a month.</summary>
    EarlyMonth,

    /// <summary>The second ten days.</summary>
    MidMonth,

    /// <summary>The rest of a month.</summary>
    LateMonth,

    /// <summary>The first third of a year.</summary>
    EarlyYear,

    /// <summary>The second third.</summary>
    MidYear,

    /// <summary>The last third.</summary>
    LateYear,

    /// <summary>An estimate.</summary>
    Approximate,

    /// <summary>A doubtful date.</summary>
    Uncertain,

    /// <summary>A doubtful estimate.</summary>
    Doubtful,

    /// <summary>From a date to another.</summary>
    Interval,

    /// <summary>Days of one month.</summary>
    IntervalSameMonth,

    /// <summary>Days of one year.</summary>
    IntervalSameYear,

    /// <summary>Months of one year.</summary>
    IntervalMonths,

    /// <summary>Two years.</summary>
    IntervalYears,

    /// <summary>From a date on.</summary>
    OpenEnd,

    /// <summary>Up to a date.</summary>
    OpenStart,

    /// <summary>One date between two.</summary>
    Between,

    /// <summary>One day of a month.</summary>
    BetweenSameMonth,

    /// <summary>One day of a year.</summary>
    BetweenSameYear,

    /// <summary>One month of a year.</summary>
    BetweenMonths,

    /// <summary>One year between two.</summary>
    BetweenYears,

    /// <summary>That date or an earlier one.</summary>
    NotAfter,

    /// <summary>That date or a later one.</summary>
    NotBefore,

    /// <summary>Stands for all patterns of single dates, from <see cref="Time"/> to <see cref="LateYear"/>, that a use does not give.</summary>
    Any,
}
