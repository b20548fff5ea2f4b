using AppealKit.Pdf.Core;

namespace AppealKit.Pdf.Fonts;

/// <summary>Writes fonts as composite fonts whose codes are glyph ids of the subset (ISO 32000-1, 9.7).</summary>
internal static class FontWriter
{
    // Symbolic, since its glyphs are not those of the standard Latin set (table 123).
    private const int Symbolic = 4;

    /// <summary>Writes a font that was cut.</summary>
    /// <returns>The number of its object.</returns>
    public static int Write(FontUse font, ObjectWriter objects)
    {
        var name = $"{font.Subset.Prefix}+{font.File.PostScriptName}";
        int file = objects.Allocate(), toUnicode = objects.Allocate();
        using var scratch = new ByteBuffer();
        objects.CompressedStream(file, scratch.Raw("/Length1 "u8).Integer(font.Subset.Length).Written, font.Subset.Compressed.Span);
        scratch.Clear();
        ToUnicodeMap.Write(font, scratch);
        objects.Stream(toUnicode, [], scratch.Written);
        var map = font.Further.Count > 0 ? GlyphMap(font, objects) : 0;
        var descriptor = Descriptor(font, name, file, objects);
        var descendant = Descendant(font, name, descriptor, map, objects);
        objects.Begin(out var number).Raw("<</Type/Font/Subtype/Type0/BaseFont"u8).Name(name).Raw("/Encoding/Identity-H/DescendantFonts["u8)
            .Reference(descendant).Raw("]/ToUnicode "u8).Reference(toUnicode).Raw(">>"u8);
        return number;
    }

    private static int Descriptor(FontUse font, string name, int file, ObjectWriter objects)
    {
        var f = font.File;
        var flags = Symbolic | (f.IsFixedPitch ? 1 : 0) | (f.IsSerif ? 2 : 0) | (f.IsItalic ? 64 : 0);
        objects.Begin(out var number).Raw("<</Type/FontDescriptor/FontName"u8).Name(name).Raw("/Flags "u8).Integer(flags)
            .Raw("/FontBBox["u8).Integer(font.Scale(f.BoundingBox.XMin)).Raw(" "u8).Integer(font.Scale(f.BoundingBox.YMin))
            .Raw(" "u8).Integer(font.Scale(f.BoundingBox.XMax)).Raw(" "u8).Integer(font.Scale(f.BoundingBox.YMax))
            .Raw("]/ItalicAngle "u8).Thousandths((long)Math.Round(f.ItalicAngle * 1000))
            .Raw("/Ascent "u8).Integer(font.Scale(f.Ascent)).Raw("/Descent "u8).Integer(-font.Scale(f.Descent))
            .Raw("/CapHeight "u8).Integer(font.Scale(f.CapHeight)).Raw("/XHeight "u8).Integer(font.Scale(f.XHeight))
            .Raw("/StemV "u8).Integer(f.StemV).Raw("/FontWeight "u8).Integer(Math.Clamp((f.Weight + 50) / 100, 1, 9) * 100)
            .Raw("/FontFile2 "u8).Reference(file).Raw(">>"u8);
        return number;
    }

    private static int Descendant(FontUse font, string name, int descriptor, int map, ObjectWriter objects)
    {
        var buffer = objects.Begin(out var number).Raw("<</Type/Font/Subtype/CIDFontType2/BaseFont"u8).Name(name)
            .Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "u8).Reference(descriptor)
            .Raw("/CIDToGIDMap"u8);
        if (map == 0)
            buffer.Raw("/Identity"u8);
        else
            buffer.Raw(" "u8).Reference(map);
        buffer.Raw("/W[0["u8);
        var ids = font.Subset.OldIds;
        for (var i = 0; i < ids.Count; i++)
            Width(buffer, font.WidthOf(ids[i]), i);
        for (var i = 0; i < font.Further.Count; i++)
            Width(buffer, font.WidthOf(font.Further[i].Glyph), ids.Count + i);
        buffer.Raw("]]>>"u8);
        return number;
    }

    private static void Width(ByteBuffer buffer, int width, int index)
    {
        if (index > 0)
            buffer.Byte((byte)' ');
        buffer.Integer(width);
    }

    private static int GlyphMap(FontUse font, ObjectWriter objects)
    {
        using var map = new ByteBuffer();
        var count = font.Subset.OldIds.Count;
        for (var code = 0; code < count + font.Further.Count; code++)
        {
            // A further code leads to the glyph of the code that the same glyph has for its first text.
            var glyph = code < count ? code : font.CodeOf(font.Further[code - count].Glyph, FontUse.NoText);
            map.Byte((byte)(glyph >> 8));
            map.Byte((byte)glyph);
        }

        var number = objects.Allocate();
        objects.Stream(number, [], map.Written);
        return number;
    }
}
