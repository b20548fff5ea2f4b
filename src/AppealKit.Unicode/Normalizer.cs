using System.Buffers;
using AppealKit.Unicode.Tables;

namespace AppealKit.Unicode;

/// <summary>Canonical normalisation (UAX#15, Unicode 15.0). Lone surrogates are kept as they are.</summary>
public static class Normalizer
{
    private const int NfcNo = 1;
    private const int NfcMaybe = 2;
    private const int NfdNo = 4;

    /// <summary>True if a text is in Normalization Form C. ASCII, Latin-1 and plain Cyrillic are decided without a table.</summary>
    public static bool IsNfc(ReadOnlySpan<char> text) => QuickCheck(text, NfcNo, NfcMaybe) switch
    {
        Answer.Yes => true,
        Answer.No => false,
        _ => text.SequenceEqual(Normalize(text, compose: true)),
    };

    /// <summary>The text in Normalization Form C; the same string if it is so already.</summary>
    public static string ToNfc(string text)
    {
        if (QuickCheck(text, NfcNo, NfcMaybe) == Answer.Yes)
            return text;
        var normalized = Normalize(text, compose: true);
        return normalized == text ? text : normalized;
    }

    /// <summary>The text in Normalization Form D; the same string if it is so already.</summary>
    public static string ToNfd(string text) =>
        QuickCheck(text, NfdNo, 0) == Answer.Yes ? text : Normalize(text, compose: false);

    /// <summary>The canonical combining class of a code point, 0 to 240; 0 for what is not a combining mark.</summary>
    public static int CombiningClass(int codePoint) => codePoint is < 0x300 or > 0x10FFFF ? 0 : NormalizationTable.CombiningClass(codePoint);

    private enum Answer
    {
        Yes,
        Maybe,
        No,
    }

    // UAX#15, section 9.
    private static Answer QuickCheck(ReadOnlySpan<char> text, int no, int maybe)
    {
        var answer = Answer.Yes;
        var lastClass = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (unit < 0xC0 || (maybe != 0 && (unit < 0x300 || unit is >= '\u0400' and <= '\u0482')))
            {
                lastClass = 0;
                continue;
            }

            var codePoint = CodePoint.At(text, i);
            i += CodePoint.Units(codePoint) - 1;
            var combiningClass = NormalizationTable.CombiningClass(codePoint);
            if (combiningClass != 0 && combiningClass < lastClass)
                return Answer.No;
            lastClass = combiningClass;
            var flags = NormalizationTable.Flags(codePoint);
            if ((flags & no) != 0)
                return Answer.No;
            if ((flags & maybe) != 0)
                answer = Answer.Maybe;
        }

        return answer;
    }

    private static string Normalize(ReadOnlySpan<char> text, bool compose)
    {
        // The longest canonical decomposition has four code points (U+1F82).
        var codePoints = ArrayPool<int>.Shared.Rent((text.Length * 4) + 4);
        try
        {
            var count = Decomposition.Of(text, codePoints);
            Decomposition.Reorder(codePoints.AsSpan(0, count));
            if (compose)
                count = Composition.Compose(codePoints.AsSpan(0, count));
            return ToText(codePoints.AsSpan(0, count));
        }
        finally
        {
            ArrayPool<int>.Shared.Return(codePoints);
        }
    }

    private static string ToText(ReadOnlySpan<int> codePoints)
    {
        var length = 0;
        foreach (var codePoint in codePoints)
            length += CodePoint.Units(codePoint);
        var units = ArrayPool<char>.Shared.Rent(length);
        var end = 0;
        foreach (var codePoint in codePoints)
            end += CodePoint.Write(codePoint, units.AsSpan(end));
        var text = new string(units, 0, end);
        ArrayPool<char>.Shared.Return(units);
        return text;
    }
}
