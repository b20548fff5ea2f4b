using System.Diagnostics.CodeAnalysis;

namespace AppealKit.Values.Edtf;

/// <summary>Reads intervals, sets and what is not a date at all; single dates are read by <see cref="EdtfPointParser"/>.</summary>
internal static class EdtfParser
{
    // Longer than any date somebody writes; sets may be long, but not without end.
    private const int MaxLength = 500;

    public static bool TryParse(string text, [NotNullWhen(true)] out EdtfDate? date, [NotNullWhen(false)] out EdtfError? error)
    {
        (date, error) = Parse(text);
        if (error is { Suggestion: null } && EdtfNotation.Suggest(text) is { } suggestion)
            error = new EdtfError(error.Fault == EdtfFault.NotADate ? EdtfFault.OtherNotation : error.Fault, error.Detail, suggestion);
        else if (error is { Fault: EdtfFault.NotADate, Suggestion: null } && EdtfNotation.IsSlashed(text))
            error = new EdtfError(EdtfFault.TooManyParts);
        else if (error is { Fault: EdtfFault.NotADate, Suggestion: null } && DateBefore(text) is { } before)
            error = new EdtfError(EdtfFault.TextAfter, text[before.Length..].Trim(), before);
        return date is not null;
    }

    /// <summary>True for a date; guesses nothing about what is none.</summary>
    public static bool IsDate(string text) => Parse(text).Date is not null;

    private static (EdtfDate? Date, EdtfError? Error) Parse(string text)
    {
        if (text.Length == 0)
            return (null, new EdtfError(EdtfFault.Empty));
        if (text.Length > MaxLength)
            return (null, new EdtfError(EdtfFault.NotADate));
        EdtfError? error;
        EdtfDate? date;
        if (text[0] is '[' or '{')
            date = ParseSet(text, out error);
        else if (text.Contains('/', StringComparison.Ordinal) && !EdtfNotation.IsSlashed(text))
            date = ParseInterval(text, out error);
        else if (text.Contains("..", StringComparison.Ordinal))
            (date, error) = (null, new EdtfError(EdtfFault.RangeOutsideSet, Suggestion: SuggestRange(text)));
        else
            date = EdtfPointParser.Parse(text, out error);
        return (date, error);
    }

    private static EdtfInterval? ParseInterval(string text, out EdtfError? error)
    {
        error = text.Count(c => c == '/') > 1 ? new EdtfError(EdtfFault.TooManyParts) : null;
        if (error is not null)
            return null;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var (left, right) = (text[..slash], text[(slash + 1)..]);
        var (startBound, endBound) = (BoundOf(left), BoundOf(right));
        if (startBound != EdtfBound.Date && endBound != EdtfBound.Date)
        {
            error = new EdtfError(EdtfFault.NoEnds);
            return null;
        }

        var start = startBound == EdtfBound.Date ? EdtfPointParser.Parse(left, out error) : null;
        if (error is not null)
            return null;
        var end = endBound == EdtfBound.Date ? EdtfPointParser.Parse(right, out error) : null;
        if (error is not null)
            return null;
        if (EndsBefore(start, end))
        {
            error = new EdtfError(EdtfFault.EndsBeforeStart, Suggestion: $"{right}/{left}");
            return null;
        }

        return new EdtfInterval(text) { Start = start, StartBound = startBound, End = end, EndBound = endBound };
    }

    private static EdtfBound BoundOf(string text) => text switch
    {
        "" => EdtfBound.Unknown,
        ".." => EdtfBound.Open,
        _ => EdtfBound.Date,
    };

    private static EdtfSet? ParseSet(string text, out EdtfError? error)
    {
        var isAll = text[0] == '{';
        if (text[^1] != (isAll ? '}' : ']') || text.Length < 2)
        {
            var closing = isAll ? "}" : "]";
            var closed = text.TrimEnd(']', '}') + closing;
            error = new EdtfError(EdtfFault.UnclosedSet, closing, closed.Length > 2 && ParseSet(closed, out _) is not null ? closed : null);
            return null;
        }

        var items = new List<EdtfSetItem>();
        foreach (var part in text[1..^1].Split(','))
        {
            if (ParseItem(part.Trim(' '), out error) is not { } item)
                return null;
            items.Add(item);
        }

        error = null;
        return new EdtfSet(text, isAll, items);
    }

    private static EdtfSetItem? ParseItem(string text, out EdtfError? error)
    {
        if (text.Length == 0)
        {
            error = new EdtfError(EdtfFault.Empty);
            return null;
        }

        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            var single = EdtfPointParser.Parse(text, out error);
            return single is null ? null : new EdtfSetItem(single, single);
        }

        var (left, right) = (text[..dots], text[(dots + 2)..]);
        error = left.Length == 0 && right.Length == 0 ? new EdtfError(EdtfFault.NoEnds) : null;
        var from = left.Length > 0 && error is null ? EdtfPointParser.Parse(left, out error) : null;
        if (error is not null)
            return null;
        var to = right.Length > 0 ? EdtfPointParser.Parse(right, out error) : null;
        if (error is not null)
            return null;
        if (EndsBefore(from, to))
            error = new EdtfError(EdtfFault.EndsBeforeStart);
        return error is null ? new EdtfSetItem(from, to) : null;
    }

    // An end that may lie before the start, but need not, is accepted: 2005-02/2005 and 199X/1995 are both possible.
    private static bool EndsBefore(EdtfPoint? start, EdtfPoint? end)
    {
        if (start is null || end is null)
            return false;
        if (start.Earliest is { } first && end.Latest is { } last)
            return last < first;
        return end.Year + (long)Math.Pow(10, end.UnspecifiedYearDigits) - 1 < start.Year;
    }

    // The date at the start of a text that goes on with something else.
    private static string? DateBefore(string text)
    {
        foreach (var length in (ReadOnlySpan<int>)[10, 7, 4])
        {
            if (text.Length > length && !char.IsAsciiDigit(text[length]) && IsDate(text[..length]))
                return text[..length];
        }

        return null;
    }

    private static string? SuggestRange(string text)
    {
        var suggestion = $"[{text.Replace("...", "..", StringComparison.Ordinal)}]";
        return ParseSet(suggestion, out _) is null ? null : suggestion;
    }
}
