using System.Globalization;

namespace AppealKit.Values.Edtf;

/// <summary>Guesses what was meant by dates in English words: <c>about 1974</c>, <c>since 2012</c>, <c>summer 2016</c>, <c>2012/present</c>.</summary>
internal static class EdtfWords
{
    private static readonly (string Word, string Before, string After)[] Leading =
    [
        ("about ", "", "~"), ("around ", "", "~"), ("circa ", "", "~"), ("ca. ", "", "~"), ("ca ", "", "~"), ("c. ", "", "~"), ("approximately ", "", "~"),
        ("before ", "[..", "]"), ("until ", "../", ""), ("after ", "[", "..]"), ("since ", "", "/.."), ("from ", "", "/.."),
        ("in ", "", ""), ("on ", "", ""), ("the ", "", ""), ("of ", "", ""),
        ("spring ", "", "-21"), ("summer ", "", "-22"), ("autumn ", "", "-23"), ("fall ", "", "-23"), ("winter ", "", "-24"),
    ];

    // The days of a month, and the months of a year, that a language pack calls by these words.
    private static readonly (string Word, string Days, string Months)[] Parts =
    [
        ("early ", "01-10", "01-04"), ("beginning of ", "01-10", "01-04"), ("mid-", "11-20", "05-08"), ("mid ", "11-20", "05-08"), ("late ", "21-", "09-12"), ("end of ", "21-", "09-12"),
    ];

    private static readonly string[] Open = ["now", "today", "present", "open", "ongoing", "..."];

    public static string? Suggest(string text)
    {
        var lower = text.ToLowerInvariant();
        if (Pair(lower, "between ", " and ") is { } either)
            return Try($"[{either.First}..{either.Second}]");
        if (Pair(lower, "from ", " to ") is { } stretch)
            return Try($"{stretch.First}/{stretch.Second}");
        if (Pair(lower, "", "/") is { } ends)
            return Try($"{ends.First}/{ends.Second}");
        foreach (var (word, before, after) in Leading)
        {
            if (lower.StartsWith(word, StringComparison.Ordinal) && EdtfNotation.DateOrSuggestion(lower[word.Length..].Trim()) is { } date)
                return Try(before + date + after);
        }

        return PartOf(lower);
    }

    private static string? PartOf(string lower)
    {
        foreach (var (word, days, months) in Parts)
        {
            if (!lower.StartsWith(word, StringComparison.Ordinal) || EdtfNotation.DateOrSuggestion(lower[word.Length..].Trim()) is not { Length: 4 or 7 } date)
                continue;
            var part = date.Length == 4 ? months : days;
            var last = part.Length == 5 ? part[3..] : EdtfSlips.DaysOf(date).ToString(CultureInfo.InvariantCulture);
            return Try($"[{date}-{part[..2]}..{date}-{last}]");
        }

        return null;
    }

    // Both sides of a word, as dates; either of them must be one.
    private static (string First, string Second)? Pair(string text, string opening, string between)
    {
        var at = text.IndexOf(between, StringComparison.Ordinal);
        if (!text.StartsWith(opening, StringComparison.Ordinal) || at < opening.Length)
            return null;
        return (Side(text[opening.Length..at].Trim()), Side(text[(at + between.Length)..].Trim())) is ({ } first, { } second) ? (first, second) : null;
    }

    private static string? Side(string text) =>
        Open.Contains(text) ? ".." : text is "unknown" or "?" or "" ? "" : text == ".." ? text : text.Contains('/', StringComparison.Ordinal) ? null : EdtfNotation.DateOrSuggestion(text);

    private static string? Try(string text) => EdtfParser.IsDate(text) ? text : null;
}
