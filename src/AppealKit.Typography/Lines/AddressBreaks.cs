using AppealKit.Unicode;

namespace AppealKit.Typography.Lines;

/// <summary>Where web and mail addresses and other long technical words may be broken: after their punctuation, not at the ends.</summary>
internal static class AddressBreaks
{
    private const int LongWord = 30;
    private const int MinBefore = 4;
    private const int MinAfter = 3;

    public static void Adjust(ReadOnlySpan<char> text, Span<LineBreakOpportunity> breaks)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = WordLength(text[start..]);
            if (length >= MinBefore + MinAfter && IsAddress(text.Slice(start, length)))
                AdjustWord(text.Slice(start, length), breaks.Slice(start, length));
            start += Math.Max(1, length);
        }
    }

    /// <summary>True after a unit that addresses may be broken behind.</summary>
    public static bool IsJoint(char unit) => unit is '/' or '.' or '-' or '?' or '&' or '=' or '_' or '@' or ':' or '#' or '%' or '+' or ',' or ';' or '~';

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && !Spaces.CanEndLine(text[length]) && text[length] != '\n')
            length++;
        return length;
    }

    private static bool IsAddress(ReadOnlySpan<char> word)
    {
        if (word.IndexOf("://", StringComparison.Ordinal) >= 0 || word.IndexOf("www.", StringComparison.Ordinal) >= 0)
            return true;
        return (word.IndexOf('@') > 0 && word.IndexOf('.') > 0) || (word.Length >= LongWord && word.IndexOfAny("/_=?&") > 0);
    }

    private static void AdjustWord(ReadOnlySpan<char> word, Span<LineBreakOpportunity> breaks)
    {
        var scheme = word.IndexOf("://", StringComparison.Ordinal);
        var first = Math.Max(MinBefore, scheme < 0 ? 0 : scheme + 3);
        for (var i = 1; i < word.Length; i++)
        {
            // A row of signs stays together: `://`, `?=`, `...`.
            var isPlace = i >= first && i <= word.Length - MinAfter && IsJoint(word[i - 1]) && char.IsLetterOrDigit(word[i]);
            if (breaks[i] == LineBreakOpportunity.Prohibited && !isPlace)
                continue;
            if (breaks[i] != LineBreakOpportunity.Mandatory)
                breaks[i] = isPlace ? LineBreakOpportunity.Allowed : LineBreakOpportunity.Prohibited;
        }
    }
}
