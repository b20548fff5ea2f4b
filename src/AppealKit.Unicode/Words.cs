using AppealKit.Unicode.Tables;
using static AppealKit.Unicode.Tables.WordClass;

namespace AppealKit.Unicode;

/// <summary>Words as people count them: word boundaries of UAX#29 (Unicode 15.0).</summary>
public static class Words
{
    /// <summary>The offset of the first word boundary after <paramref name="start"/>; spaces and punctuation stand between boundaries too.</summary>
    /// <param name="text">The text; a lone surrogate is a segment of its own.</param>
    /// <param name="start">Offset of a boundary, from 0; the length of the text gives that length back.</param>
    public static int NextBoundary(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length)
            return text.Length;
        var i = start;
        var direct = Take(text, ref i);     // the character just before, marks included
        var before = direct;                // the one that counts for the rules: marks and formats left out (WB4)
        var earlier = Other;                // the one before that
        var indicators = before == RegionalIndicator ? 1 : 0;
        while (i < text.Length)
        {
            var next = i;
            var current = Take(text, ref next);
            if (!IsLineEnd(before) && current is Extend or Format or ZWJ)
            {
                direct = current;           // WB4; marks belong to what is before them
                i = next;
                continue;
            }

            if (!Holds(earlier, before, direct, current, indicators, text, next))
                return i;
            indicators = current == RegionalIndicator ? indicators + 1 : 0;
            (earlier, before, direct) = (before, current, current);
            i = next;
        }

        return text.Length;
    }

    /// <summary>Number of segments that hold a letter, a digit or an ideograph.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            var end = NextBoundary(text, i);
            if (HoldsWord(text[i..end]))
                count++;
            i = end;
        }

        return count;
    }

    private static bool HoldsWord(ReadOnlySpan<char> segment)
    {
        for (var i = 0; i < segment.Length;)
        {
            if (Take(segment, ref i) is ALetter or HebrewLetter or Numeric or Katakana or OtherLetter)
                return true;
        }

        return false;
    }

    private static WordClass Take(ReadOnlySpan<char> text, ref int offset)
    {
        var codePoint = CodePoint.At(text, offset);
        offset += CodePoint.Units(codePoint);
        return (WordClass)WordTable.Value(codePoint);
    }

    private static bool IsLineEnd(WordClass value) => value is CR or LF or Newline;

    private static bool IsLetter(WordClass value) => value is ALetter or HebrewLetter;

    private static bool Holds(
        WordClass earlier, WordClass before, WordClass direct, WordClass current, int indicators, ReadOnlySpan<char> text, int next)
    {
        if (before == CR && current == LF)
            return true;                                                                            // WB3
        if (IsLineEnd(before) || IsLineEnd(current))
            return false;                                                                           // WB3a, WB3b
        if (direct == ZWJ && current == ExtendedPictographic)
            return true;                                                                            // WB3c
        if (direct == WSegSpace && current == WSegSpace)
            return true;                                                                            // WB3d
        if (before == RegionalIndicator && current == RegionalIndicator)
            return indicators % 2 == 1;                                                             // WB15, WB16
        return HoldsLetters(earlier, before, current, text, next) || HoldsNumbers(earlier, before, current, text, next)
            || HoldsOthers(before, current);
    }

    private static bool HoldsLetters(WordClass earlier, WordClass before, WordClass current, ReadOnlySpan<char> text, int next)
    {
        if (IsLetter(before))
        {
            if (IsLetter(current) || (before == HebrewLetter && current == SingleQuote))
                return true;                                                                        // WB5, WB7a
            return (current is MidLetter or MidNumLet or SingleQuote && IsLetter(Following(text, next)))
                || (before == HebrewLetter && current == DoubleQuote && Following(text, next) == HebrewLetter); // WB6, WB7b
        }

        return (before is MidLetter or MidNumLet or SingleQuote && IsLetter(earlier) && IsLetter(current))
            || (before == DoubleQuote && earlier == HebrewLetter && current == HebrewLetter);       // WB7, WB7c
    }

    private static bool HoldsNumbers(WordClass earlier, WordClass before, WordClass current, ReadOnlySpan<char> text, int next)
    {
        if (current == Numeric)
        {
            return before == Numeric || IsLetter(before)
                || (before is MidNum or MidNumLet or SingleQuote && earlier == Numeric);            // WB8, WB9, WB11
        }

        return before == Numeric
            && (IsLetter(current) || (current is MidNum or MidNumLet or SingleQuote && Following(text, next) == Numeric)); // WB10, WB12
    }

    private static bool HoldsOthers(WordClass before, WordClass current) =>
        (before == Katakana && current == Katakana)                                                                     // WB13
        || (current == ExtendNumLet && before is ALetter or HebrewLetter or Numeric or Katakana or ExtendNumLet)        // WB13a
        || (before == ExtendNumLet && current is ALetter or HebrewLetter or Numeric or Katakana);                       // WB13b

    private static WordClass Following(ReadOnlySpan<char> text, int offset)
    {
        while (offset < text.Length)
        {
            var value = Take(text, ref offset);
            if (value is not (Extend or Format or ZWJ))
                return value;
        }

        return Other;
    }
}
