using System.Globalization;
using System.Text;
using AppealKit.Typography.Fonts;
using AppealKit.Typography.Shaping.OpenType;
using AppealKit.Unicode;

namespace AppealKit.Typography.Shaping;

/// <summary>The glyphs that letters begin with, before any rule.</summary>
internal static class CharacterGlyphs
{
    private const int NonJoiner = 0x200C;

    /// <summary>The glyph of a character or of one that looks the same; 0 if there is none.</summary>
    public static ushort Of(FontFile font, int codePoint)
    {
        var glyph = font.GlyphOf(codePoint);
        if (glyph != 0)
            return glyph;
        return codePoint switch
        {
            // Their difference is one of line breaks, not of shape.
            0x2011 => Of(font, 0x2010),
            0x2010 => font.GlyphOf('-'),
            0xA0 or 0x202F or 0x2007 => font.GlyphOf(' '),
            _ => 0,
        };
    }

    /// <summary>True if a font can show a character, whole or in its canonical parts.</summary>
    public static bool Has(FontFile font, int codePoint) =>
        Of(font, codePoint) != 0 || Invisible.IsIgnorable(codePoint) || HasParts(font, codePoint, Decompose(codePoint));

    public static void Fill(GlyphBuffer glyphs, FontFile font, FontLayout layout, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text[i..], out var rune, out var units);
            var glyph = Of(font, rune.Value);
            var parts = glyph == 0 && !Invisible.IsIgnorable(rune.Value) ? Decompose(rune.Value) : null;
            if (parts is not null && HasParts(font, rune.Value, parts))
            {
                foreach (var part in parts.EnumerateRunes())
                    Add(glyphs, layout, Of(font, part.Value), part.Value, i);
            }
            else
            {
                Add(glyphs, layout, glyph, rune.Value, i);
            }

            i += units;
        }
    }

    private static string? Decompose(int codePoint)
    {
        if (codePoint < 0xC0 || !Rune.IsValid(codePoint))
            return null;
        var whole = char.ConvertFromUtf32(codePoint);
        var parts = Normalizer.ToNfd(whole);
        return parts == whole ? null : parts;
    }

    private static bool HasParts(FontFile font, int codePoint, string? parts)
    {
        if (parts is null)
            return false;
        foreach (var part in parts.EnumerateRunes())
        {
            if (part.Value == codePoint || Of(font, part.Value) == 0)
                return false;
        }

        return true;
    }

    private static void Add(GlyphBuffer glyphs, FontLayout layout, ushort glyph, int codePoint, int cluster) =>
        glyphs.Add(new GlyphSlot
        {
            Glyph = glyph,
            Cluster = cluster,
            Class = layout.Definitions.HasClasses ? layout.Definitions.ClassOf(glyph) : Guess(codePoint),
            IsIgnorable = Invisible.IsIgnorable(codePoint),
            IsNonJoiner = codePoint == NonJoiner,
        });

    private static GlyphClass Guess(int codePoint) =>
        codePoint >= 0x300 && Rune.IsValid(codePoint) && Rune.GetUnicodeCategory(new Rune(codePoint)) == UnicodeCategory.NonSpacingMark
            ? GlyphClass.Mark
            : GlyphClass.Base;
}
