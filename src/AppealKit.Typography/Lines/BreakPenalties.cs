namespace AppealKit.Typography.Lines;

/// <summary>How bad it is to end a line at a place where it may end. As a scale: a line that is a tenth of the measure short costs 10,
/// one that is a quarter short 62.</summary>
internal static class BreakPenalties
{
    private const double SoftHyphen = 60;
    private const double AfterHyphen = 15;
    private const double NumberAndEnding = 600;
    private const double ShortPartOfWord = 70;
    private const double AfterSlash = 25;
    private const double InAddress = 45;
    private const double BeforeDash = 150;
    private const int Window = 24;

    public static double Of(ReadOnlySpan<char> text, int place, bool isSoftHyphen)
    {
        if (place <= 0 || place >= text.Length)
            return 0;
        var last = text[place - 1];
        if (Spaces.CanEndLine(last))
            return NoBreakRules.Penalty(WordBefore(text, place), WordAfter(text, place));
        if (isSoftHyphen)
            return SoftHyphen;
        if (text[place] is '—' or '–')
            return BeforeDash;
        var atEdge = LettersBefore(text, place - 1) < 2 || LettersAfter(text, place) < 3 ? ShortPartOfWord : 0;
        return last switch
        {
            // `30-njy`, `30-летие`: the number is nothing without its ending.
            '-' or '\u2010' when place >= 2 && char.IsDigit(text[place - 2]) && char.IsLetter(text[place]) => NumberAndEnding,
            '-' or '\u2010' => AfterHyphen + atEdge,
            '/' => AfterSlash + atEdge,
            '—' or '–' => 0,
            _ => AddressBreaks.IsJoint(last) ? InAddress + atEdge : 0,
        };
    }

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int place)
    {
        var end = place;
        while (end > 0 && Spaces.CanEndLine(text[end - 1]))
            end--;
        var start = end;
        while (start > 0 && end - start < Window && !IsGap(text[start - 1]))
            start--;

        // Opening signs are no part of the word.
        while (start < end && text[start] is '(' or '[' or '«' or '“' or '„' or '"' or '‘' or '‚' or '\'')
            start++;
        return text[start..end];
    }

    private static ReadOnlySpan<char> WordAfter(ReadOnlySpan<char> text, int place)
    {
        var end = place;
        while (end < text.Length && end - place < Window && !IsGap(text[end]))
            end++;
        return text[place..end];
    }

    private static bool IsGap(char unit) => Spaces.CanEndLine(unit) || unit == '\n';

    private static int LettersBefore(ReadOnlySpan<char> text, int place)
    {
        var count = 0;
        while (count < Window && place - count > 0 && char.IsLetterOrDigit(text[place - count - 1]))
            count++;
        return count;
    }

    private static int LettersAfter(ReadOnlySpan<char> text, int place)
    {
        var count = 0;
        while (count < Window && place + count < text.Length && char.IsLetterOrDigit(text[place + count]))
            count++;
        return count;
    }
}
