using System.Buffers.Binary;
using System.Text;
using AppealKit.Pdf.Core;

namespace AppealKit.Pdf.Fonts;

/// <summary>The CMap that gives back the letters of codes (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicodeMap
{
    // The most that one section may hold (Adobe technical note 5014).
    private const int SectionLimit = 100;

    /// <summary>Writes the map of a font that was cut.</summary>
    public static void Write(FontUse font, ByteBuffer target)
    {
        target.Raw("/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def"u8)
            .Raw("/CMapName/Adobe-Identity-UCS def/CMapType 2 def 1 begincodespacerange<0000><FFFF>endcodespacerange\n"u8);
        var texts = TextsByCode(font);
        Ranges(texts, target);
        Others(texts, font, target);
        target.Raw("endcmap CMapName currentdict/CMap defineresource pop end end"u8);
    }

    private static int[] TextsByCode(FontUse font)
    {
        var ids = font.Subset.OldIds;
        var texts = new int[ids.Count + font.Further.Count];
        for (var i = 1; i < ids.Count; i++)
            texts[i] = font.TextOf(ids[i]) is FontUse.NoText ? 0x200B : font.TextOf(ids[i]);
        for (var i = 0; i < font.Further.Count; i++)
            texts[ids.Count + i] = font.Further[i].Text;
        return texts;
    }

    // Neighbouring codes with neighbouring letters. Only the last byte may change in a range, on both sides.
    private static void Ranges(int[] texts, ByteBuffer target)
    {
        var ranges = new List<(int First, int Last)>();
        for (var first = 1; first < texts.Length; first++)
        {
            var last = first;
            while (last + 1 < texts.Length && texts[last] is > 0 and < 0x10000 && texts[last + 1] == texts[last] + 1
                && (last + 1) >> 8 == first >> 8 && texts[last + 1] >> 8 == texts[first] >> 8)
                last++;
            if (last - first < 1)
                continue;
            ranges.Add((first, last));
            first = last;
        }

        for (var i = 0; i < ranges.Count; i++)
        {
            if (i % SectionLimit == 0)
                target.Integer(Math.Min(SectionLimit, ranges.Count - i)).Raw(" beginbfrange\n"u8);
            Code(target, ranges[i].First);
            Code(target, ranges[i].Last);
            Code(target, texts[ranges[i].First]);
            target.Byte((byte)'\n');
            for (var code = ranges[i].First; code <= ranges[i].Last; code++)
                texts[code] = 0;
            if (i % SectionLimit == SectionLimit - 1 || i == ranges.Count - 1)
                target.Raw("endbfrange\n"u8);
        }
    }

    private static void Others(int[] texts, FontUse font, ByteBuffer target)
    {
        var left = texts.AsSpan().Length - texts.AsSpan().Count(0);
        var inSection = 0;
        for (var code = 0; code < texts.Length; code++)
        {
            if (texts[code] == 0)
                continue;
            if (inSection == 0)
                target.Integer(inSection = Math.Min(SectionLimit, left)).Raw(" beginbfchar\n"u8);
            Code(target, code);
            Letters(target, texts[code] > 0 ? new Rune(texts[code]).ToString() : font.StringOf(texts[code]));
            target.Byte((byte)'\n');
            left--;
            if (--inSection == 0)
                target.Raw("endbfchar\n"u8);
        }
    }

    private static void Code(ByteBuffer target, int code)
    {
        target.Byte((byte)'<');
        TextStrings.Hex(target, (byte)(code >> 8));
        TextStrings.Hex(target, (byte)code);
        target.Byte((byte)'>');
    }

    private static void Letters(ByteBuffer target, string text)
    {
        target.Byte((byte)'<');
        Span<byte> utf16 = stackalloc byte[2];
        foreach (var rune in text.EnumerateRunes())
        {
            // A lone surrogate came out of EnumerateRunes as U+FFFD.
            foreach (var unit in rune.ToString())
            {
                BinaryPrimitives.WriteUInt16BigEndian(utf16, unit);
                TextStrings.Hex(target, utf16[0]);
                TextStrings.Hex(target, utf16[1]);
            }
        }

        target.Byte((byte)'>');
    }
}
