namespace AppealKit.Values.Edtf;

/// <summary>One date of any precision: <c>2025-04</c>, <c>2016-23</c>, <c>1974~</c>, <c>199X</c>, <c>2024-05-14T10:00</c>.</summary>
public sealed record EdtfPoint : EdtfDate
{
    internal EdtfPoint(string text, long year)
        : base(text) => Year = year;

    /// <summary>The year; may be negative or beyond 9999. Unspecified digits count as 0: 1990 for <c>199X</c>.</summary>
    public long Year { get; }

    /// <summary>How many digits of the year are unspecified, from the right: 1 for <c>199X</c>.</summary>
    public int UnspecifiedYearDigits { get; init; }

    /// <summary>The month, 1 to 12; null if there is none or it is unspecified.</summary>
    public int? Month { get; init; }

    /// <summary>The day, 1 to 31; null if there is none or it is unspecified.</summary>
    public int? Day { get; init; }

    /// <summary>True for <c>2004-XX</c>: some month of the year.</summary>
    public bool IsMonthUnspecified { get; init; }

    /// <summary>True for <c>2004-06-XX</c>: some day of the month.</summary>
    public bool IsDayUnspecified { get; init; }

    /// <summary>The season, if it has one instead of a month.</summary>
    public EdtfSeason? Season { get; init; }

    /// <summary>The time of day, if it has one; 00:00 for 24:00, see <see cref="IsEndOfDay"/>.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>True for 24:00: the end of the day, a whole day after its 00:00 (ISO 8601-1, 5.3.2).</summary>
    public bool IsEndOfDay { get; init; }

    /// <summary>Offset of the time from UTC, if it has one.</summary>
    public TimeSpan? Offset { get; init; }

    /// <summary>The qualifier of the whole date.</summary>
    public override EdtfQualifier Qualifier => OwnQualifier;

    internal EdtfQualifier OwnQualifier { get; init; }

    /// <inheritdoc/>
    public override EdtfPrecision Precision => this switch
    {
        { Time: not null } => EdtfPrecision.Time,
        { Day: not null } => EdtfPrecision.Day,
        { Month: not null } => EdtfPrecision.Month,
        { Season: not null } => EdtfPrecision.Season,
        { UnspecifiedYearDigits: 0 } => EdtfPrecision.Year,
        { UnspecifiedYearDigits: 1 } => EdtfPrecision.Decade,
        { UnspecifiedYearDigits: 2 } => EdtfPrecision.Century,
        _ => EdtfPrecision.Unspecified,
    };

    /// <inheritdoc/>
    public override DateOnly? Earliest
    {
        get
        {
            // The years 0XXX and XXXX begin with a year 0 that the calendar lacks.
            var year = Year == 0 && UnspecifiedYearDigits > 0 ? 1 : Year;
            return DayOf(year, Month ?? (Season is { } season ? FirstMonth(season) : 1), Day ?? 1);
        }
    }

    /// <inheritdoc/>
    public override DateOnly? Latest
    {
        get
        {
            var year = Year + (long)Math.Pow(10, UnspecifiedYearDigits) - 1;
            // The last month of winter lies in the next year.
            if (Season == EdtfSeason.Winter)
                return DayOf(year + 1, 2, null);
            return DayOf(year, Month ?? (Season is { } season ? FirstMonth(season) + 2 : 12), Day);
        }
    }

    private static int FirstMonth(EdtfSeason season) => season switch
    {
        EdtfSeason.Spring => 3,
        EdtfSeason.Summer => 6,
        EdtfSeason.Autumn => 9,
        _ => 12,
    };

    private static DateOnly? DayOf(long year, int month, int? day) =>
        year is < 1 or > 9999 ? null : new DateOnly((int)year, month, day ?? DateTime.DaysInMonth((int)year, month));
}
