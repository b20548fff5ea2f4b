using System.Buffers.Binary;
using AppealKit.Diagnostics;
using AppealKit.Typography.Fonts;
using AppealKit.Typography.Lines;
using AppealKit.Typography.Shaping;
using AppealKit.Values;
using Xunit;

namespace AppealKit.Tests.Typography;

/// <summary>Damages fonts as accidents and ill will do, and then uses all that they have.</summary>
internal static class Mutation
{
    private const string Text = "The fi office ﬃ ÁÀ q\u0301\u0302 Ňžý, ёй а\u0301 — Тургенев g\u0304\u0323 j\u0301 AVATAR ½ Ѓ İi";

    /// <summary>Changes some bytes, mostly in the tables of rules, where counts and offsets stand.</summary>
    public static void Damage(byte[] data, Random random)
    {
        for (var j = random.Next(1, 12); j > 0; j--)
        {
            var (start, length) = random.Next(4) == 0 ? (0, data.Length) : SomeTable(data, random);
            if (length <= 0)
                continue;
            var at = start + random.Next(random.Next(3) == 0 ? length : Math.Min(length, 400));
            data[at] = random.Next(3) switch
            {
                0 => (byte)random.Next(256),
                1 => 0xFF,
                _ => (byte)(data[at] ^ (1 << random.Next(8))),
            };
        }
    }

    public static void Use(FontFile font, Random random)
    {
        for (var code = 0; code < 0x600; code++)
            font.AdvanceOf(font.GlyphOf(code));
        font.GlyphOf(0x10FFFF);
        font.GlyphOf(-1);
        var ids = new ushort[200];
        for (var i = 0; i < ids.Length; i++)
            ids[i] = (ushort)random.Next(0x10000);
        var subset = FontSubset.Cut(font, ids);
        Assert.Equal(subset.GlyphCount, subset.OldIds.Count);
        var catalog = new FontCatalog([new FontFace(new FontStyle(FontFamily.Serif), new Lazy<FontFile>(font))]);
        var style = new TextStyle(new FontStyle(FontFamily.Serif), Length.Pt(10), LanguageTag.Of("tk"));
        new ParagraphBreaker(catalog, new ShapeCache()).Break([new TextSpan(Text, style, null)], new ParagraphSettings(Length.Pt(100)), new DiagnosticBag());
    }

    private static (int Start, int Length) SomeTable(byte[] data, Random random)
    {
        var count = data[5];
        var record = 12 + random.Next(count) * 16;
        var start = BinaryPrimitives.ReadInt32BigEndian(data.AsSpan(record + 8));
        var length = BinaryPrimitives.ReadInt32BigEndian(data.AsSpan(record + 12));
        return start < 0 || length < 0 || start > data.Length - length ? (0, data.Length) : (start, length);
    }
}
