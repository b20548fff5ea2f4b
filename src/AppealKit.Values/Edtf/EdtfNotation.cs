using System.Globalization;

namespace AppealKit.Values.Edtf;

/// <summary>Guesses what was meant by dates in other notations: <c>12.12.2025</c>, <c>2025/12/5</c>, <c>5 December 2025</c>.</summary>
internal static class EdtfNotation
{
    // Longer than any date in words; guessing looks at a text several times.
    private const int MaxLength = 60;

    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    /// <summary>True for three numbers between slashes, which are a date in another notation and no interval.</summary>
    public static bool IsSlashed(string text) => text.Count(c => c == '/') == 2 && text.All(c => c == '/' || char.IsAsciiDigit(c));

    /// <summary>The date that was probably meant, or null. Day comes before month, as in most countries these documents speak of.</summary>
    public static string? Suggest(string text)
    {
        if (text.Length > MaxLength)
            return null;
        // Quotation marks that a word processor put in are part of the text for YAML.
        var trimmed = text.Trim(' ', '\u00A0', '“', '”', '„', '‘', '’', '«', '»', '"', '\'', '.', ',');
        return trimmed.Length == 0 ? null : (EdtfParser.IsDate(trimmed) ? trimmed : null) ?? SuggestNumbers(trimmed) ?? EdtfSlips.Suggest(text.Trim()) ?? EdtfWords.Suggest(trimmed);
    }

    /// <summary>The text if it is a date, else what was probably meant by it.</summary>
    public static string? DateOrSuggestion(string text) => EdtfParser.IsDate(text) ? text : Suggest(text);

    private static string? SuggestNumbers(string text)
    {
        var parts = text.Split(['.', '/', '-', ' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is 0 or > 3)
            return null;
        var numbers = new int[parts.Length];
        var monthAt = -1;
        for (var i = 0; i < parts.Length; i++)
        {
            if (int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]) || IsOrdinalDay(parts[i], out numbers[i]))
                continue;
            if (monthAt >= 0 || (numbers[i] = MonthOf(parts[i])) == 0)
                return null;
            monthAt = i;
        }

        var yearAt = Array.FindIndex(numbers, n => n is >= 1000 and <= 9999);
        if (yearAt < 0)
            return null;
        var others = Enumerable.Range(0, numbers.Length).Where(i => i != yearAt).ToArray();
        return others.Length switch
        {
            2 when monthAt >= 0 => Compose(numbers[yearAt], numbers[monthAt], numbers[others.First(i => i != monthAt)]),
            // Year first: month, day. Year last: day, month, unless only the other way gives a date.
            2 when yearAt == 0 => Compose(numbers[0], numbers[1], numbers[2]),
            2 => Compose(numbers[yearAt], numbers[others[1]], numbers[others[0]]) ?? Compose(numbers[yearAt], numbers[others[0]], numbers[others[1]]),
            1 => Compose(numbers[yearAt], numbers[others[0]], null),
            _ => null,
        };
    }

    // 1st, 2nd, 3rd, 30th.
    private static bool IsOrdinalDay(string word, out int day)
    {
        day = 0;
        return word.Length is 3 or 4 && word[^2..] is "st" or "nd" or "rd" or "th" && int.TryParse(word[..^2], NumberStyles.None, CultureInfo.InvariantCulture, out day);
    }

    private static int MonthOf(string word) =>
        word.Length < 3 ? 0 : Array.FindIndex(Months, m => m.StartsWith(word, StringComparison.OrdinalIgnoreCase)) + 1;

    private static string? Compose(int year, int month, int? day)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}") + (day is null ? "" : string.Create(CultureInfo.InvariantCulture, $"-{day:00}"));
        return EdtfPointParser.Parse(text, out _) is { Season: null } ? text : null;
    }
}
