using System.Buffers.Binary;
using AppealKit.Typography.Fonts;
using AppealKit.Typography.Fonts.TrueType;
using Xunit;

namespace AppealKit.Tests.Typography;

public sealed class FontSubsetTests
{
    private static readonly FontFile Font = FontCatalog.Embedded.Get(new FontStyle(FontFamily.Serif));

    private static ushort[] GlyphsOf(string text) => [.. text.EnumerateRunes().Select(r => Font.GlyphOf(r.Value))];

    [Fact]
    public void Glyphs_keep_their_order_outline_and_advance()
    {
        var subset = FontSubset.Cut(Font, GlyphsOf("Türkmenistan Ашхабад éАй"));
        var tables = new TableDirectory(subset.Data.ToArray());
        GlyphTable before = new(Font.Tables), after = new(tables);
        Assert.Equal(0, subset.OldIds[0]);
        Assert.Equal(subset.OldIds.Order(), subset.OldIds);
        Assert.Equal(subset.GlyphCount, tables.Table("maxp").U16(4));
        Assert.Equal(subset.GlyphCount, tables.Table("hhea").U16(34));
        for (var i = 0; i < subset.GlyphCount; i++)
        {
            var old = subset.OldIds[i];
            Assert.Equal(i, subset.NewIdOf(old));
            Assert.Equal(Font.AdvanceOf(old), tables.Table("hmtx").U16(i * 4));
            var outline = before.Of(old);
            if (outline.I16(0) >= 0)
                Assert.Equal(outline.Span.ToArray(), after.Of(i).Span[..outline.Length].ToArray());
        }
    }

    [Fact]
    public void Parts_of_composite_glyphs_come_along_under_their_new_ids()
    {
        var accented = Enumerable.Range(0, Font.GlyphCount).Select(i => (ushort)i).First(IsComposite);
        var subset = FontSubset.Cut(Font, [accented]);
        var parts = new CompositeParts(new GlyphTable(new TableDirectory(subset.Data.ToArray())).Of(subset.NewIdOf(accented)));
        var original = new CompositeParts(new GlyphTable(Font.Tables).Of(accented));
        var count = 0;
        while (parts.MoveNext())
        {
            Assert.True(original.MoveNext());
            Assert.Equal(original.Id, subset.OldIds[parts.Id]);
            count++;
        }

        Assert.False(original.MoveNext());
        Assert.True(count > 0);
    }

    [Fact]
    public void Same_glyphs_in_any_order_give_the_same_bytes()
    {
        var a = FontSubset.Cut(Font, GlyphsOf("abcabc"));
        var b = FontSubset.Cut(Font, [.. GlyphsOf("cab"), ushort.MaxValue]);
        Assert.Equal(a.Data.ToArray(), b.Data.ToArray());
        Assert.Equal(0, a.NewIdOf(Font.GlyphOf('z')));
    }

    [Fact]
    public void Check_sums_of_tables_and_file_are_right()
    {
        foreach (var glyphs in new[] { [], GlyphsOf("a"), Enumerable.Range(0, Font.GlyphCount).Select(i => (ushort)i).ToArray() })
        {
            var data = FontSubset.Cut(Font, glyphs).Data.ToArray();
            Assert.Equal(0xB1B0AFBA, Sum(data));
            for (var record = 12; record < 12 + data[5] * 16; record += 16)
            {
                var place = BinaryPrimitives.ReadInt32BigEndian(data.AsSpan(record + 8));
                var length = (BinaryPrimitives.ReadInt32BigEndian(data.AsSpan(record + 12)) + 3) & ~3;
                var isHead = data[record] == 'h' && data[record + 2] == 'a' && data[record + 3] == 'd';
                var sum = Sum(data.AsSpan(place, length)) - (isHead ? BinaryPrimitives.ReadUInt32BigEndian(data.AsSpan(place + 8)) : 0);
                Assert.Equal(BinaryPrimitives.ReadUInt32BigEndian(data.AsSpan(record + 4)), sum);
            }
        }
    }

    private static bool IsComposite(ushort glyph) => new GlyphTable(Font.Tables).Of(glyph).I16(0) < 0;

    private static uint Sum(ReadOnlySpan<byte> data)
    {
        uint sum = 0;
        for (var i = 0; i < data.Length; i += 4)
            sum += BinaryPrimitives.ReadUInt32BigEndian(data[i..]);
        return sum;
    }
}
