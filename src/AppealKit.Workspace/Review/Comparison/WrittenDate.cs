using System.Globalization;

namespace AppealKit.Workspace.Review.Comparison;

/// <summary>Reads dates in digits: <c>12.12.2025</c>, <c>2025-12-12</c>.</summary>
internal static class WrittenDate
{
    /// <summary>Reads one in a text.</summary>
    /// <returns>The place behind it; null if there is none.</returns>
    public static int? Read(string text, int start, TextWords words, TextFacts facts)
    {
        var (first, afterFirst) = Digits(text, start, text.Length);
        var a = Separator(text, afterFirst);
        if (a == text.Length || text[a] is not ('.' or '/' or '-'))
            return null;
        var separator = text[a];
        var (second, afterSecond) = Digits(text, a + 1, text.Length);
        var b = Separator(text, afterSecond);
        if (afterSecond == a + 1 || b == text.Length || text[b] != separator)
            return null;
        var (third, end) = Digits(text, b + 1, text.Length);
        // Am 12.12. wird gefeiert.
        if (words.HasDotAfterDay && separator == '.' && end == b + 1 && afterFirst - start <= 2 && first is >= 1 and <= 31 && second is >= 1 and <= 12)
        {
            AddDated(second, (a + 1, afterSecond), first, (start, afterFirst), facts);
            return end;
        }

        var (firstAt, secondAt, thirdAt) = ((start, afterFirst), (a + 1, afterSecond), (b + 1, end));
        var isYearFirst = afterFirst - start == 4 && afterSecond - a == 3 && end - b == 3;
        if (!isYearFirst && (afterFirst - start > 2 || afterSecond - a > 3 || end - b != 5))
            return null;
        var isDate = isYearFirst ? AddParts(first, second, third, firstAt, secondAt, thirdAt, facts)
            : (words.MonthComesFirst && separator == '/' && first <= 12) || second > 12 ? AddParts(third, first, second, thirdAt, firstAt, secondAt, facts)
            : AddParts(third, second, first, thirdAt, secondAt, firstAt, facts);
        return isDate ? end : null;
    }

    // Arabic has marks of direction before the strokes of its dates.
    private static int Separator(string text, int i)
    {
        while (i < text.Length && text[i] is '\u200E' or '\u200F' or '\u061C')
            i++;
        return i;
    }

    /// <summary>Reads the dates of an EDTF text: years, months and days. False if it is no date.</summary>
    public static bool ReadEdtf(string text, int start, int end, TextFacts facts)
    {
        var found = false;
        for (var i = start; i < end;)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                i++;
                continue;
            }

            var (year, a) = Digits(text, i, end);
            if (a - i != 4 || a + 2 >= end || text[a] != '-')
            {
                i = a;
                continue;
            }

            var (month, b) = Digits(text, a + 1, end);
            if (month is < 1 or > 12)
            {
                i = b;
                continue;
            }

            found = true;
            var hasDay = b + 2 < end && text[b] == '-' && char.IsAsciiDigit(text[b + 1]);
            var (day, c) = hasDay ? Digits(text, b + 1, end) : (0, b);
            if (hasDay)
                AddParts(year, month, day, (i, a), (a + 1, b), (b + 1, c), facts);
            else
                AddDated(month, (a + 1, b), year, (i, a), facts);
            i = c;
        }

        return found;
    }

    // False if there is no such month or day.
    private static bool AddParts(int year, int month, int day, (int, int) yearAt, (int, int) monthAt, (int, int) dayAt, TextFacts facts)
    {
        if (month is < 1 or > 12 || day is < 1 or > 31)
            return false;
        AddDated(month, monthAt, year, yearAt, facts);
        AddBeside(day, dayAt, facts);
        return true;
    }

    private static void AddDated(int month, (int Start, int End) monthAt, int number, (int Start, int End) numberAt, TextFacts facts)
    {
        facts.Months.Add(new MonthFact(month, monthAt.Start, monthAt.End - monthAt.Start, IsSure: true));
        AddBeside(number, numberAt, facts);
    }

    // A day or a year of the month that was read last.
    private static void AddBeside(int number, (int Start, int End) at, TextFacts facts)
    {
        facts.Numbers.Add(Number(number, at));
        facts.Dated.Add(new DatedMonth(facts.Months[^1], facts.Numbers[^1]));
    }

    private static NumberFact Number(int value, (int Start, int End) at) =>
        new(value.ToString(CultureInfo.InvariantCulture), null, at.Start, at.End - at.Start);

    private static (int Value, int End) Digits(string text, int start, int limit)
    {
        var (value, end) = (0, start);
        while (end < limit && end - start < 5 && char.IsDigit(text[end]))
            value = (value * 10) + (int)char.GetNumericValue(text[end++]);
        return (value, end);
    }
}
