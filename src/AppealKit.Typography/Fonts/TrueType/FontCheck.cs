using AppealKit.Diagnostics;

namespace AppealKit.Typography.Fonts.TrueType;

/// <summary>Says why a file cannot be used as a font.</summary>
internal static class FontCheck
{
    private const uint TrueTypeFormat = 0x00010000;
    private static readonly string[] Needed = ["head", "hhea", "maxp", "hmtx", "cmap", "loca", "glyf"];

    public static Diagnostic? Find(TableDirectory tables, string name)
    {
        if (tables.Format == TableDirectory.Tag("OTTO") || !tables.Table("CFF ").IsEmpty || !tables.Table("CFF2").IsEmpty)
            return TypographyDiagnostics.UnsupportedOutlines(name);
        if (tables.Format != TrueTypeFormat && tables.Format != TableDirectory.Tag("true"))
            return TypographyDiagnostics.DamagedFont(name, Kind(tables.Format));
        if (!tables.Table("fvar").IsEmpty)
            return TypographyDiagnostics.VariableFont(name);
        foreach (var tag in Needed)
        {
            if (tables.Table(tag).IsEmpty)
                return TypographyDiagnostics.DamagedFont(name, $"its table `{tag}` is missing or lies outside the file");
        }

        // OS/2 fsType bit 1: restricted licence, must not be embedded; bit 9: only bitmaps may be.
        if ((tables.Table("OS/2").U16(8) & 0x000F) == 2 || (tables.Table("OS/2").U16(8) & 0x0200) != 0)
            return TypographyDiagnostics.EmbeddingForbidden(name);
        return FindDamage(tables) is { } damage ? TypographyDiagnostics.DamagedFont(name, damage) : null;
    }

    private static string? FindDamage(TableDirectory tables)
    {
        var head = tables.Table("head");
        if (head.Length < 54 || head.U16(18) is < 16 or > 16384 || head.U16(50) > 1)
            return "its table `head` is damaged";
        var glyphs = tables.Table("maxp").U16(4);
        if (glyphs == 0)
            return "it has no glyphs";
        if (tables.Table("loca").Length < (glyphs + 1) * (head.U16(50) == 0 ? 2 : 4))
            return "its table `loca` is too short for its glyphs";
        var metrics = tables.Table("hhea").U16(34);
        return metrics == 0 || metrics > glyphs || tables.Table("hmtx").Length < metrics * 4
            ? "its table `hmtx` is too short for its glyphs"
            : null;
    }

    private static string Kind(uint format) => format switch
    {
        0x774F4646 or 0x774F4632 => "it is a web font (WOFF)",
        0x74746366 => "it is a collection of fonts (.ttc)",
        _ => "it does not begin as a TrueType font does",
    };
}
