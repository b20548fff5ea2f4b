using System.Globalization;

namespace AppealKit.Signatories.Import;

/// <summary>A date as a form writes it, before it is known whether the day or the month comes first.</summary>
/// <param name="First">The first number, year aside.</param>
/// <param name="Second">The second number.</param>
/// <param name="Year">The year.</param>
/// <param name="IsOrderKnown">True if <paramref name="First"/> is the month and <paramref name="Second"/> the day for certain.</param>
internal readonly record struct FormDate(int First, int Second, int Year, bool IsOrderKnown)
{
    /// <summary>The time of day; null if it is not told.</summary>
    public TimeSpan? Time { get; private init; }

    /// <summary>How far the clock is ahead of UTC; null if it is not told.</summary>
    public TimeSpan? Offset { get; private init; }

    /// <summary>True if only the day can come first.</summary>
    public bool MustBeDayFirst => !IsOrderKnown && First > 12;

    /// <summary>True if only the month can come first.</summary>
    public bool MustBeMonthFirst => !IsOrderKnown && Second > 12;

    /// <summary>The moment; null if there is no such day.</summary>
    public FormMoment? At(DateOrder order)
    {
        var (month, day) = IsOrderKnown || order == DateOrder.MonthFirst ? (First, Second) : (Second, First);
        return Year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(Year, month)
            ? new FormMoment(new DateTime(Year, month, day) + (Time ?? TimeSpan.Zero), Time is not null, Offset)
            : null;
    }

    /// <summary>Reads what Google, Microsoft, LimeSurvey and Excel write: ISO 8601, 12/31/2025 3:04:05 PM, 31.12.2025 15:04, 2025/12/31 3:04:05 PM GMT+5.</summary>
    /// <returns>Null if it is no date.</returns>
    public static FormDate? Parse(string text)
    {
        var rest = text.AsSpan().Trim();
        if (Serial(rest) is { } serial)
            return serial;
        if (!Number(ref rest, out var a, out var digits) || rest.Length == 0 || rest[0] is not ('-' or '/' or '.'))
            return null;
        var separator = rest[0];
        rest = rest[1..];
        if (!Number(ref rest, out var b, out _) || rest.Length == 0 || rest[0] != separator)
            return null;
        rest = rest[1..];
        if (!Number(ref rest, out var c, out var yearDigits))
            return null;
        FormDate date;
        if (digits == 4)
            date = new FormDate(b, c, a, true);
        else if (yearDigits is not (2 or 4))
            return null;
        else if (separator == '.')
            date = new FormDate(b, a, YearOf(c, yearDigits), true);
        else
            date = new FormDate(a, b, YearOf(c, yearDigits), false);
        return WithTime(date, rest);
    }

    private static int YearOf(int year, int digits) => digits == 2 ? 2000 + year : year;

    private static FormDate? WithTime(FormDate date, ReadOnlySpan<char> rest)
    {
        if (rest.Length > 0 && rest[0] is ',' or 'T')
            rest = rest[1..];
        rest = rest.Trim();
        if (rest.Length == 0)
            return date;
        if (!Number(ref rest, out var hours, out _) || rest.Length == 0 || rest[0] != ':')
            return null;
        rest = rest[1..];
        var seconds = 0;
        if (!Number(ref rest, out var minutes, out _))
            return null;
        if (rest.Length > 0 && rest[0] == ':')
        {
            rest = rest[1..];
            if (!Number(ref rest, out seconds, out _))
                return null;
            if (rest.Length > 1 && rest[0] is '.' or ',')
            {
                rest = rest[1..];
                if (!Number(ref rest, out _, out _))
                    return null;
            }
        }

        rest = rest.Trim();
        if (Half(ref rest) is { } isAfternoon)
        {
            if (hours is < 1 or > 12)
                return null;
            hours = (hours % 12) + (isAfternoon ? 12 : 0);
        }

        if (hours > 23 || minutes > 59 || seconds > 59 || !Zone(rest.Trim(), out var offset))
            return null;
        return date with { Time = new TimeSpan(hours, minutes, seconds), Offset = offset };
    }

    private static bool? Half(ref ReadOnlySpan<char> rest)
    {
        foreach (var (word, isAfternoon) in ((string, bool)[])[("AM", false), ("PM", true), ("A.M.", false), ("P.M.", true), ("ДП", false), ("ПП", true)])
        {
            if (!rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            rest = rest[word.Length..];
            return isAfternoon;
        }

        return null;
    }

    // Z, +05:00, GMT+5, or the letters of a zone, which say nothing for certain.
    private static bool Zone(ReadOnlySpan<char> rest, out TimeSpan? offset)
    {
        offset = rest is "Z" or "GMT" or "UTC" ? TimeSpan.Zero : null;
        if (rest.Length == 0 || offset is not null)
            return true;
        var isTold = rest.StartsWith("GMT") || rest.StartsWith("UTC");
        if (isTold)
            rest = rest[3..];
        if (rest[0] is not ('+' or '-' or '−'))
            return rest.Length <= 5 && !rest.ContainsAnyExceptInRange('A', 'Z');
        var sign = rest[0] == '+' ? 1 : -1;
        rest = rest[1..];
        if (!Number(ref rest, out var hours, out var digits))
            return false;
        var minutes = 0;
        if (digits == 4)
            (hours, minutes) = (hours / 100, hours % 100);
        else if (rest.Length > 0 && rest[0] == ':')
        {
            rest = rest[1..];
            if (!Number(ref rest, out minutes, out _))
                return false;
        }

        offset = sign * new TimeSpan(hours, minutes, 0);
        return rest.Length == 0 && hours <= 14 && minutes <= 59;
    }

    // Excel's number of days since the end of 1899, where a column of dates lost its form.
    private static FormDate? Serial(ReadOnlySpan<char> text)
    {
        var whole = text.IndexOfAnyExceptInRange('0', '9') is var end && end < 0 ? text : text[..end];
        if (whole.Length != 5 || (end >= 0 && (text[end] is not ('.' or ',') || text[(end + 1)..].ContainsAnyExceptInRange('0', '9'))))
            return null;
        var days = double.Parse(end < 0 ? text : $"{whole}.{text[(end + 1)..]}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        if (days is < 30000 or >= 80000)
            return null;
        var when = new DateTime(1899, 12, 30).AddSeconds(Math.Round(days * 86400));
        var date = new FormDate(when.Month, when.Day, when.Year, true);
        return end >= 0 ? date with { Time = when.TimeOfDay } : date;
    }

    private static bool Number(ref ReadOnlySpan<char> rest, out int value, out int digits)
    {
        (value, digits) = (0, 0);
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits]) && digits < 9)
            value = (value * 10) + rest[digits++] - '0';
        rest = rest[digits..];
        return digits > 0;
    }
}
