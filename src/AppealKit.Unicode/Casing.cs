using System.Text;
using AppealKit.Unicode.Tables;

namespace AppealKit.Unicode;

/// <summary>Full case mapping (Unicode 15.0, section 3.13). Lone surrogates are kept as they are.</summary>
public static class Casing
{
    private const int Upper = 0;
    private const int Lower = 1;
    private const int Title = 2;
    private const int Folded = 3;

    // Stands for a mapping to several letters.
    private const int Several = -1;

    // Stands for a letter that goes (the dot of Turkish İ written apart).
    private const int Nothing = -2;

    /// <summary>The text in capitals: <c>ß</c> becomes <c>SS</c>; in Turkish and Azerbaijani <c>i</c> becomes <c>İ</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="languageTag">BCP 47 tag of the text.</param>
    public static string ToUpper(string text, string languageTag) => Map(text, Upper, HasDottedI(languageTag));

    /// <summary>The text in small letters: sigma at the end of a word becomes <c>ς</c>; in Turkish and Azerbaijani <c>I</c> becomes <c>ı</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="languageTag">BCP 47 tag of the text.</param>
    public static string ToLower(string text, string languageTag) => Map(text, Lower, HasDottedI(languageTag));

    /// <summary>The text with its first letter as at the start of a sentence, quotation marks and the like passed over; the rest stays as it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="languageTag">BCP 47 tag of the text.</param>
    public static string Capitalize(string text, string languageTag)
    {
        for (var i = 0; i < text.Length;)
        {
            var codePoint = CodePoint.At(text, i);
            var units = CodePoint.Units(codePoint);
            if (Rune.IsValid(codePoint) && Rune.IsLetterOrDigit(new Rune(codePoint)))
            {
                var first = Map(text.Substring(i, units), Title, HasDottedI(languageTag));
                return string.CompareOrdinal(text, i, first, 0, units) == 0 && first.Length == units
                    ? text
                    : string.Concat(text.AsSpan(0, i), first, text.AsSpan(i + units));
            }

            i += units;
        }

        return text;
    }

    /// <summary>The text for comparison without regard to case (full folding, no language). The result is not for reading.</summary>
    public static string Fold(string text) => Map(text, Folded, dottedI: false);

    private static bool HasDottedI(string languageTag) =>
        languageTag is "tr" or "az" || languageTag.StartsWith("tr-", StringComparison.Ordinal) || languageTag.StartsWith("az-", StringComparison.Ordinal);

    private static string Map(string text, int kind, bool dottedI)
    {
        StringBuilder? result = null;
        for (var i = 0; i < text.Length;)
        {
            var codePoint = CodePoint.At(text, i);
            var units = CodePoint.Units(codePoint);
            var mapped = (dottedI ? DottedI(text, i, codePoint, kind) : null)
                ?? (codePoint == 'Σ' && kind == Lower && EndsWord(text, i) ? 'ς' : One(codePoint, kind));
            if (mapped != codePoint && result is null)
                result = new StringBuilder(text.Length + 4).Append(text, 0, i);
            if (result is not null)
                Append(result, mapped, codePoint, kind);
            i += units;
        }

        return result?.ToString() ?? text;
    }

    private static int One(int codePoint, int kind)
    {
        if (codePoint < 0x80)
        {
            return kind is Upper or Title
                ? codePoint is >= 'a' and <= 'z' ? codePoint - 32 : codePoint
                : codePoint is >= 'A' and <= 'Z' ? codePoint + 32 : codePoint;
        }

        return SpecialIndex(codePoint, kind) >= 0
            ? Several
            : codePoint + CasingTable.Distances[(CasingTable.Row(codePoint) * 4) + kind];
    }

    private static void Append(StringBuilder result, int mapped, int codePoint, int kind)
    {
        switch (mapped)
        {
            case Several:
                var units = SpecialUnits(kind).Slice(SpecialIndex(codePoint, kind) * 3, 3);
                foreach (var unit in units)
                {
                    if (unit != 0)
                        result.Append((char)unit);
                }

                break;
            case Nothing:
                break;
            case > 0xFFFF:
                result.Append(char.ConvertFromUtf32(mapped));
                break;
            default:
                result.Append((char)mapped);
                break;
        }
    }

    private static int SpecialIndex(int codePoint, int kind)
    {
        var special = kind switch
        {
            Upper => CasingTable.SpecialUpper,
            Lower => CasingTable.SpecialLower,
            Title => CasingTable.SpecialTitle,
            _ => CasingTable.SpecialFold,
        };
        // By hand: a generic search would be compiled anew in every process.
        int low = 0, high = special.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (special[middle] == codePoint)
                return middle;
            if (special[middle] < codePoint)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }

    private static ReadOnlySpan<ushort> SpecialUnits(int kind) => kind switch
    {
        Upper => CasingTable.SpecialUpperUnits,
        Lower => CasingTable.SpecialLowerUnits,
        Title => CasingTable.SpecialTitleUnits,
        _ => CasingTable.SpecialFoldUnits,
    };

    // SpecialCasing.txt, the entries for tr and az.
    private static int? DottedI(string text, int offset, int codePoint, int kind) => (codePoint, kind) switch
    {
        ('i', Upper or Title) => 'İ',
        ('İ', Lower) => 'i',
        ('I', Lower) => offset + 1 < text.Length && text[offset + 1] == '\u0307' ? 'i' : 'ı',
        ('\u0307', Lower) when offset > 0 && text[offset - 1] == 'I' => Nothing,
        _ => null,
    };

    // Final_Sigma of table 3-17: a cased letter before, none after, ignorable ones passed over.
    private static bool EndsWord(string text, int offset)
    {
        var before = offset;
        var cased = false;
        while (before > 0 && !cased)
        {
            var codePoint = CodePoint.Before(text, before);
            var context = CasingTable.Context(codePoint);
            if ((context & 2) == 0)
            {
                cased = (context & 1) != 0;
                break;
            }

            before -= CodePoint.Units(codePoint);
        }

        return cased && !CasedFollows(text, offset + 1);
    }

    private static bool CasedFollows(string text, int offset)
    {
        while (offset < text.Length)
        {
            var codePoint = CodePoint.At(text, offset);
            var context = CasingTable.Context(codePoint);
            if ((context & 2) == 0)
                return (context & 1) != 0;
            offset += CodePoint.Units(codePoint);
        }

        return false;
    }
}
