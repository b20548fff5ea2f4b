using System.Globalization;

namespace AppealKit.Values.Edtf;

/// <summary>Reads one date of levels 0 and 1.</summary>
internal static class EdtfPointParser
{
    // Fifteen digits keep sums of years far inside a long.
    private const int MaxLongYearDigits = 15;
    private const string DigitsAndX = "0123456789X";

    public static EdtfPoint? Parse(string text, out EdtfError? error)
    {
        error = null;
        var rest = text.AsSpan();
        var qualifier = EdtfQualifier.None;
        if (rest.Length > 0 && rest[^1] is '?' or '~' or '%')
        {
            qualifier = rest[^1] switch
            {
                '?' => EdtfQualifier.Uncertain,
                '~' => EdtfQualifier.Approximate,
                _ => EdtfQualifier.Uncertain | EdtfQualifier.Approximate,
            };
            rest = rest[..^1];
        }

        if (rest.IndexOfAny('?', '~', '%') >= 0)
            return Fail(rest.ContainsAnyExcept("0123456789-X?~%") ? EdtfFault.NotADate : EdtfFault.QualifierInside, out error);
        if (rest.Length > 0 && rest[0] == 'Y')
            return ParseLongYear(text, rest[1..], qualifier, out error);
        var time = rest.IndexOf('T');
        var dateText = time < 0 ? rest : rest[..time];
        var point = ParseDate(text, dateText, out error);
        if (point is null)
            return null;
        point = point with { OwnQualifier = qualifier };
        return time < 0 ? point : AddTime(point, rest[(time + 1)..], out error);
    }

    private static EdtfPoint? ParseLongYear(string text, ReadOnlySpan<char> digits, EdtfQualifier qualifier, out EdtfError? error)
    {
        error = null;
        var negative = digits.Length > 0 && digits[0] == '-';
        var plain = negative ? digits[1..] : digits;
        if (plain.IndexOfAny('E', 'S') > 0)
            return Fail(EdtfFault.LevelTwo, out error);
        // Y is for years of more than four digits (EDTF level 1, "letter-prefixed calendar year").
        if (plain.Length is < 5 or > MaxLongYearDigits || plain.ContainsAnyExceptInRange('0', '9'))
            return Fail(EdtfFault.LongYear, out error);
        return new EdtfPoint(text, long.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)) { OwnQualifier = qualifier };
    }

    private static EdtfPoint? ParseDate(string text, ReadOnlySpan<char> date, out EdtfError? error)
    {
        var negative = date.Length > 0 && date[0] == '-';
        if (negative)
            date = date[1..];
        var firstDash = date.IndexOf('-');
        var yearText = firstDash < 0 ? date : date[..firstDash];
        var afterYear = firstDash < 0 ? default : date[(firstDash + 1)..];
        var secondDash = afterYear.IndexOf('-');
        var monthText = secondDash < 0 ? afterYear : afterYear[..secondDash];
        var dayText = secondDash < 0 ? default : afterYear[(secondDash + 1)..];
        if (!TryYear(yearText, out var year, out var unspecified))
            return Fail(FaultOf(yearText, monthText, dayText), out error);
        error = null;
        // No year -0000, and unspecified digits count away from zero only for years of our era.
        if (negative && (year == 0 || unspecified > 0))
            return Fail(EdtfFault.NotADate, out error);
        var point = new EdtfPoint(text, negative ? -year : year) { UnspecifiedYearDigits = unspecified };
        if (firstDash < 0)
            return point;
        return AddMonth(point, monthText, dayText, secondDash >= 0, out error);
    }

    private static EdtfPoint? AddMonth(EdtfPoint point, ReadOnlySpan<char> monthText, ReadOnlySpan<char> dayText, bool hasDay, out EdtfError? error)
    {
        error = null;
        var (month, monthOpen) = TwoDigits(monthText);
        var (day, dayOpen) = hasDay ? TwoDigits(dayText) : (1, false);
        if ((month < 0 && !monthOpen) || (day < 0 && !dayOpen))
            return Fail(dayText.Contains('-') ? EdtfFault.TooManyParts : FaultOf(default, monthText, dayText), out error);
        // Level 1 leaves digits open from the right only: 199X-05 and 2004-XX-05 belong to level 2.
        if ((point.UnspecifiedYearDigits > 0 && !(monthOpen && (!hasDay || dayOpen))) || (monthOpen && hasDay && !dayOpen))
            return Fail(EdtfFault.UnknownBeforeKnown, out error);
        if (monthOpen)
            return point with { IsMonthUnspecified = true, IsDayUnspecified = dayOpen };
        if (month is >= 21 and <= 24 && !hasDay)
            return point with { Season = (EdtfSeason)month };
        if (month is < 1 or > 12)
            return Fail(EdtfFault.NoSuchMonth, out error, monthText.ToString(), SwapMonthAndDay(point, month, day, hasDay && !dayOpen));
        if (dayOpen || !hasDay)
            return point with { Month = month, IsDayUnspecified = dayOpen };
        if (day == 0)
            return Fail(EdtfFault.DayZero, out error, suggestion: point.Text.Length >= 7 && point.Text[^3..] == "-00" ? point.Text[..^3] : null);
        var days = DaysIn(point.Year, month);
        if (day < 1 || day > days)
            return Fail(EdtfFault.NoSuchDay, out error, days.ToString(CultureInfo.InvariantCulture), point.Text.Length == 10 ? point.Text[..7] : null);
        return point with { Month = month, Day = day };
    }

    // 2025-31-12: the day was written first.
    private static string? SwapMonthAndDay(EdtfPoint point, int month, int day, bool hasDay) =>
        hasDay && point.Year is >= 1 and <= 9999 && day is >= 1 and <= 12 && month >= 13 && month <= DaysIn(point.Year, day)
            ? string.Create(CultureInfo.InvariantCulture, $"{point.Year:0000}-{day:00}-{month:00}")
            : null;

    private static EdtfPoint? AddTime(EdtfPoint point, ReadOnlySpan<char> text, out EdtfError? error)
    {
        if (point.Day is null)
            return Fail(EdtfFault.TimeWithoutDay, out error);
        TimeSpan? offset = null;
        if (text.Length > 0 && text[^1] == 'Z')
        {
            offset = TimeSpan.Zero;
            text = text[..^1];
        }
        else if (text.LastIndexOfAny('+', '-') is > 0 and var sign)
        {
            if (!TryClock(text[(sign + 1)..], allowHourOnly: true, out var span) || span.TotalHours > 14)
                return Fail(EdtfFault.NoSuchTime, out error);
            offset = text[sign] == '-' ? -span : span;
            text = text[..sign];
        }

        if (!TryClock(text, allowHourOnly: false, out var time) || time > TimeSpan.FromDays(1))
            return Fail(EdtfFault.NoSuchTime, out error);
        error = null;
        return point with { Time = time.Days == 1 ? TimeOnly.MinValue : TimeOnly.FromTimeSpan(time), IsEndOfDay = time.Days == 1, Offset = offset };
    }

    private static bool TryClock(ReadOnlySpan<char> text, bool allowHourOnly, out TimeSpan time)
    {
        time = default;
        if (!(text.Length is 5 or 8 || (allowHourOnly && text.Length == 2)) || (text.Length > 2 && text[2] != ':') || (text.Length > 5 && text[5] != ':'))
            return false;
        var hours = TwoDigits(text[..2]).Number;
        var minutes = text.Length > 2 ? TwoDigits(text[3..5]).Number : 0;
        var seconds = text.Length > 5 ? TwoDigits(text[6..8]).Number : 0;
        if (hours is < 0 or > 24 || minutes is < 0 or > 59 || seconds is < 0 or > 59)
            return false;
        time = new TimeSpan(hours, minutes, seconds);
        return true;
    }

    private static bool TryYear(ReadOnlySpan<char> text, out int year, out int unspecified)
    {
        (year, unspecified) = (0, 0);
        if (text.Length != 4)
            return false;
        foreach (var c in text)
        {
            if (c == 'X')
                unspecified++;
            else if (!char.IsAsciiDigit(c) || unspecified > 0)
                return false;
            year = (year * 10) + (c == 'X' ? 0 : c - '0');
        }

        return true;
    }

    private static (int Number, bool Unspecified) TwoDigits(ReadOnlySpan<char> text)
    {
        if (text is "XX")
            return (-1, true);
        return text.Length == 2 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1])
            ? (((text[0] - '0') * 10) + text[1] - '0', false)
            : (-1, false);
    }

    // Why parts that are digits and X make no date; the parts that are right, or not there, are empty.
    private static EdtfFault FaultOf(ReadOnlySpan<char> year, ReadOnlySpan<char> month, ReadOnlySpan<char> day)
    {
        if (year.ContainsAnyExcept(DigitsAndX) || month.ContainsAnyExcept(DigitsAndX) || day.ContainsAnyExcept(DigitsAndX))
            return EdtfFault.NotADate;
        var isYear = year.Length is 0 or 4;
        var isMonth = month.Length is 0 or 2;
        var isDay = day.Length is 0 or 2;
        return isYear && isMonth && isDay && (year.Contains('X') || month.Contains('X') || day.Contains('X')) ? EdtfFault.UnknownBeforeKnown : EdtfFault.WrongDigits;
    }

    private static int DaysIn(long year, int month) => month switch
    {
        // The calendar is carried on before the year 1 and after 9999 by the same rule of leap years.
        2 => (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    private static EdtfPoint? Fail(EdtfFault fault, out EdtfError? error, string? detail = null, string? suggestion = null)
    {
        error = new EdtfError(fault, detail, suggestion);
        return null;
    }
}
