using AppealKit.Typography.Fonts.TrueType;

namespace AppealKit.Typography.Shaping.OpenType;

/// <summary>Class definition tables: glyphs in groups (OpenType 1.9, "Class definition table").</summary>
internal static class ClassDefinition
{
    /// <summary>The class of a glyph; 0 for those that are in none.</summary>
    public static int ClassOf(FontBytes table, int glyph)
    {
        var format = table.U16(0);
        if (format == 1)
        {
            var index = glyph - table.U16(2);
            return index >= 0 && index < table.U16(4) ? table.U16(6 + index * 2) : 0;
        }

        if (format != 2)
            return 0;
        int low = 0, high = table.CountOf(table.U16(2), 4, 6) - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var range = 4 + middle * 6;
            if (glyph < table.U16(range))
                high = middle - 1;
            else if (glyph > table.U16(range + 2))
                low = middle + 1;
            else
                return table.U16(range + 4);
        }

        return 0;
    }
}
