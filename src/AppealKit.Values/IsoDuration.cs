namespace AppealKit.Values;

/// <summary>A duration of ISO 8601: <c>P22Y</c>, <c>P18M</c>, <c>P90D</c>, <c>PT3M</c>. Parts are kept as written; nothing is carried over.</summary>
public readonly record struct IsoDuration
{
    /// <summary>Years.</summary>
    public int Years { get; init; }

    /// <summary>Months.</summary>
    public int Months { get; init; }

    /// <summary>Weeks.</summary>
    public int Weeks { get; init; }

    /// <summary>Days.</summary>
    public int Days { get; init; }

    /// <summary>Hours.</summary>
    public int Hours { get; init; }

    /// <summary>Minutes.</summary>
    public int Minutes { get; init; }

    /// <summary>Seconds.</summary>
    public int Seconds { get; init; }

    /// <summary>The parts of a day only: hours, minutes and seconds.</summary>
    public TimeSpan Time => new(Hours, Minutes, Seconds);

    /// <summary>The day that lies this much after another: years and months first (the last day of a shorter month), then weeks and days.</summary>
    /// <returns>Null beyond the year 9999.</returns>
    public DateOnly? After(DateOnly day)
    {
        var months = ((long)Years * 12) + Months;
        var days = ((long)Weeks * 7) + Days;
        if ((day.Year * 12L) + day.Month - 1 + months >= 120_000)
            return null;
        day = day.AddMonths((int)months);
        return day.DayNumber + days > DateOnly.MaxValue.DayNumber ? null : day.AddDays((int)days);
    }

    /// <summary>The day that lies this much before another: years and months first (the last day of a shorter month), then weeks and days.</summary>
    /// <returns>Null before the year 1.</returns>
    public DateOnly? Before(DateOnly day)
    {
        var months = ((long)Years * 12) + Months;
        var days = ((long)Weeks * 7) + Days;
        if ((day.Year * 12L) + day.Month - 1 - months < 12)
            return null;
        day = day.AddMonths(-(int)months);
        return day.DayNumber < days ? null : day.AddDays(-(int)days);
    }

    /// <summary>Reads a duration of the forms <c>PnYnMnWnDTnHnMnS</c>, whole numbers up to 99,999, at least one part.</summary>
    public static bool TryParse(string text, out IsoDuration duration)
    {
        duration = default;
        if (text.Length < 3 || text[0] != 'P')
            return false;
        Span<int> parts = stackalloc int[7];
        const string Order = "YMWDHNS"; // minutes are N here: M is taken by months
        var time = false;
        var last = -1;
        for (var i = 1; i < text.Length;)
        {
            if (text[i] == 'T' && !time)
            {
                time = true;
                i++;
                if (i == text.Length)
                    return false;
                continue;
            }

            var number = 0;
            var start = i;
            for (; i < text.Length && char.IsAsciiDigit(text[i]) && i - start < 5; i++)
                number = (number * 10) + text[i] - '0';
            if (i == start || i == text.Length)
                return false;
            var place = Order.IndexOf(time && text[i] == 'M' ? 'N' : text[i] == 'N' ? '?' : text[i], StringComparison.Ordinal);
            if (place <= last || place >= 4 != time)
                return false;
            (parts[place], last) = (number, place);
            i++;
        }

        duration = new IsoDuration
        {
            Years = parts[0],
            Months = parts[1],
            Weeks = parts[2],
            Days = parts[3],
            Hours = parts[4],
            Minutes = parts[5],
            Seconds = parts[6],
        };
        return last >= 0;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var date = Part(Years, 'Y') + Part(Months, 'M') + Part(Weeks, 'W') + Part(Days, 'D');
        var time = Part(Hours, 'H') + Part(Minutes, 'M') + Part(Seconds, 'S');
        return (date, time) switch
        {
            ("", "") => "P0D",
            (_, "") => "P" + date,
            _ => "P" + date + "T" + time,
        };
        static string Part(int number, char unit) => number == 0 ? "" : FormattableString.Invariant($"{number}{unit}");
    }
}
