using AppealKit.Unicode.Tables;
using static AppealKit.Unicode.Tables.GraphemeClass;

namespace AppealKit.Unicode;

/// <summary>What a reader takes for one character: extended grapheme clusters (UAX#29, Unicode 15.0).</summary>
public static class Graphemes
{
    /// <summary>The offset of the first cluster boundary after <paramref name="start"/>.</summary>
    /// <param name="text">The text; a lone surrogate is a cluster of its own.</param>
    /// <param name="start">Offset of a boundary, from 0; the length of the text gives that length back.</param>
    public static int NextBoundary(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length)
            return text.Length;
        var codePoint = CodePoint.At(text, start);
        var before = (GraphemeClass)GraphemeTable.Value(codePoint);
        var pictograph = before == ExtendedPictographic;
        var joined = false;             // pictograph Extend* ZWJ
        var indicators = before == RegionalIndicator ? 1 : 0;
        var i = start + CodePoint.Units(codePoint);
        while (i < text.Length)
        {
            codePoint = CodePoint.At(text, i);
            // The next letter of plain text, decided without a table.
            if (codePoint < 0x300 && codePoint is >= ' ' and not 0x7F and not (>= 0x80 and < 0xA0) and not 0xA9 and not 0xAD and not 0xAE && before == Other)
                return i;
            var current = (GraphemeClass)GraphemeTable.Value(codePoint);
            if (!Holds(before, current, joined, indicators))
                return i;
            joined = pictograph && current == ZWJ;
            pictograph = current == ExtendedPictographic || (pictograph && current == Extend);
            indicators = current == RegionalIndicator ? indicators + 1 : 0;
            before = current;
            i += CodePoint.Units(codePoint);
        }

        return text.Length;
    }

    /// <summary>Number of clusters.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i = NextBoundary(text, i))
            count++;
        return count;
    }

    private static bool Holds(GraphemeClass before, GraphemeClass current, bool joined, int indicators)
    {
        if (before == CR)
            return current == LF;                                                   // GB3, GB4
        if (before is Control or LF || current is Control or CR or LF)
            return false;                                                           // GB4, GB5
        return current switch
        {
            Extend or ZWJ or SpacingMark => true,                                   // GB9, GB9a
            _ when before == Prepend => true,                                       // GB9b
            L or LV or LVT when before == L => true,                                // GB6
            V when before is L or LV or V => true,                                  // GB6, GB7
            T when before is LV or V or LVT or T => true,                           // GB7, GB8
            ExtendedPictographic => joined,                                         // GB11
            RegionalIndicator => indicators % 2 == 1,                               // GB12, GB13
            _ => false,
        };
    }
}
