using AppealKit.Typography.Fonts.TrueType;

namespace AppealKit.Typography.Shaping.OpenType;

/// <summary>Coverage tables: which glyphs a rule begins with (OpenType 1.9, "Coverage table").</summary>
internal static class Coverage
{
    /// <summary>The glyph's index in a coverage table; -1 if it is not in it.</summary>
    public static int IndexOf(FontBytes coverage, int glyph)
    {
        var format = coverage.U16(0);
        if (format == 1)
            return IndexInList(coverage, glyph);
        return format == 2 ? IndexInRanges(coverage, glyph) : -1;
    }

    /// <summary>Marks every glyph of a coverage table.</summary>
    public static void AddTo(FontBytes coverage, bool[] glyphs)
    {
        var format = coverage.U16(0);
        if (format == 1)
        {
            var count = coverage.CountOf(coverage.U16(2), 4, 2);
            for (var i = 0; i < count; i++)
                Add(coverage.U16(4 + i * 2), glyphs);
        }
        else if (format == 2)
        {
            var count = coverage.CountOf(coverage.U16(2), 4, 6);
            for (var i = 0; i < count; i++)
            {
                var last = Math.Min(coverage.U16(4 + i * 6 + 2), glyphs.Length - 1);
                for (int glyph = coverage.U16(4 + i * 6); glyph <= last; glyph++)
                    glyphs[glyph] = true;
            }
        }
    }

    private static void Add(int glyph, bool[] glyphs)
    {
        if (glyph < glyphs.Length)
            glyphs[glyph] = true;
    }

    private static int IndexInList(FontBytes coverage, int glyph)
    {
        int low = 0, high = coverage.CountOf(coverage.U16(2), 4, 2) - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var found = coverage.U16(4 + middle * 2);
            if (found == glyph)
                return middle;
            if (found < glyph)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }

    private static int IndexInRanges(FontBytes coverage, int glyph)
    {
        int low = 0, high = coverage.CountOf(coverage.U16(2), 4, 6) - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var range = 4 + middle * 6;
            if (glyph < coverage.U16(range))
                high = middle - 1;
            else if (glyph > coverage.U16(range + 2))
                low = middle + 1;
            else
                return coverage.U16(range + 4) + glyph - coverage.U16(range);
        }

        return -1;
    }
}
