using System.Globalization;
using System.Text;

namespace AppealKit.Html.Inlines;

/// <summary>
/// Finds words in other letters, and telephone numbers, in lines that run from right to left. Set apart, they cannot draw the signs and
/// numbers beside them to their own side: in "IPHR. 2023" the year would else stand before the name (UAX#9, 2.4).
/// </summary>
internal static class ForeignWords
{
    /// <summary>The first such words from a place on.</summary>
    /// <param name="text">A text whose lines run from right to left.</param>
    /// <param name="from">Where to begin.</param>
    /// <returns>From where to where; an empty range at the end of the text if there are none.</returns>
    public static (int Start, int End) Next(ReadOnlySpan<char> text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] == '+' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))
                return (i, EndOfNumber(text, i + 1));
            if (IsForeign(text, i))
                return (StartOfWord(text, i, from), EndOfWords(text, i));
        }

        return (text.Length, text.Length);
    }

    // Digits right before a letter are of one word with it, "3D", or the version "7f7ffaccb76f", whose first digit would else stand behind it.
    private static int StartOfWord(ReadOnlySpan<char> text, int letter, int from)
    {
        var start = letter;
        while (start > from && char.IsAsciiDigit(text[start - 1]))
            start--;
        return start;
    }

    // The groups of digits of a telephone number belong together.
    private static int EndOfNumber(ReadOnlySpan<char> text, int from)
    {
        var end = from;
        for (var i = from; i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] is ' ' or '\u00A0' or '-' or '(' or ')'); i++)
        {
            if (char.IsAsciiDigit(text[i]))
                end = i + 1;
        }

        return end;
    }

    // Up to the last of several words: "Lawyers’ Association of Pamir", "A/RES/39/46", "Opinion 12/2024".
    private static int EndOfWords(ReadOnlySpan<char> text, int from)
    {
        var end = from;
        var isAttached = true;
        for (var i = from; i < text.Length && !IsOurs(text, i); i++)
        {
            if (IsForeign(text, i) || (isAttached && char.IsAsciiDigit(text[i])) || IsNumberOfName(text, i, end))
            {
                end = i + 1;
                isAttached = true;
            }
            else if (text[i] is not ('/' or '-' or '.' or '_' or '\u2011'))
            {
                isAttached = false;
            }
        }

        // "Torture (CAT)" with its bracket, the bracket around all of it without.
        return end < text.Length && text[end] is ')' or ']' && IsOpen(text[from..end], text[end]) ? end + 1 : end;
    }

    // A number after a name is its own, unless words of ours go on with it: "Opinion 12", but "IPHR 12 ديسمبر" and "IPHR 2023-يىلى".
    private static bool IsNumberOfName(ReadOnlySpan<char> text, int at, int endOfName)
    {
        if (at != endOfName + 1 || text[endOfName] is not (' ' or '\u00A0') || !char.IsAsciiDigit(text[at]))
            return false;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || (text[at] is '/' or '-' or '\u2013' or '.' or ':'
            && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))))
            at++;
        if (at < text.Length && (text[at] is '-' or ' ' or '\u00A0'))
            at++;
        return at == text.Length || !IsOurs(text, at) || text[at] is '\u060C' or '\u061B';
    }

    private static bool IsOpen(ReadOnlySpan<char> words, char closing)
    {
        var opening = closing == ')' ? '(' : '[';
        return words.LastIndexOf(opening) > words.LastIndexOf(closing);
    }

    private static bool IsForeign(ReadOnlySpan<char> text, int at) => IsLetterOrMark(text, at, out var rune) && !RunsFromTheRight(rune);

    // Our own letters and their marks, and the signs and digits that go with them.
    private static bool IsOurs(ReadOnlySpan<char> text, int at) =>
        RunsFromTheRight(text[at]) || (Rune.DecodeFromUtf16(text[at..], out var rune, out _) == System.Buffers.OperationStatus.Done && RunsFromTheRight(rune.Value));

    private static bool IsLetterOrMark(ReadOnlySpan<char> text, int at, out int codePoint)
    {
        // The second half of a pair belongs to its first one.
        var start = at > 0 && char.IsLowSurrogate(text[at]) ? at - 1 : at;
        var isWhole = Rune.DecodeFromUtf16(text[start..], out var rune, out _) == System.Buffers.OperationStatus.Done;
        codePoint = rune.Value;
        return isWhole && (Rune.IsLetter(rune) || (at > 0 && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark));
    }

    // The blocks of scripts that run from right to left (DerivedBidiClass.txt: where R and AL are the default).
    private static bool RunsFromTheRight(int codePoint) =>
        codePoint is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
