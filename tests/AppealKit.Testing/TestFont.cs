using System.Buffers.Binary;
using AppealKit.Typography.Fonts;

namespace AppealKit.Testing;

/// <summary>A font whose every letter, the space too, is a square of one em, from 0.2 em below the baseline to 0.8 em above: at 10 pt
/// each letter is 10 pt wide, ten letters are 100 pt, and a line is 10 pt high. Combining marks have no width.</summary>
/// <remarks>It has the characters of <see cref="Ranges"/>, each with a glyph of its own, and no kerning or ligatures.</remarks>
public static class TestFont
{
    private const int UnitsPerEm = 1000;
    private const int Ascent = 800;
    private const int Descent = 200;
    private const int FirstMark = 0x300;
    private const int LastMark = 0x36F;

    /// <summary>First and last characters that the font has, ascending: Latin, marks, Cyrillic, punctuation. It lacks Greek, Arabic and emoji.</summary>
    public static IReadOnlyList<(int First, int Last)> Ranges { get; } =
        [(0x20, 0x7E), (0xA0, 0x24F), (0x259, 0x259), (0x2B0, 0x2FF), (FirstMark, LastMark), (0x400, 0x52F), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x20A0, 0x20C0), (0x2116, 0x2116), (0x2190, 0x2193), (0x2212, 0x2212), (0x25AA, 0x25AA)];

    /// <summary>The font.</summary>
    public static FontFile File { get; } = Load();

    /// <summary>A catalogue in which every style is this font.</summary>
    public static FontCatalog Catalog { get; } = new([new FontFace(new FontStyle(FontFamily.Serif), new Lazy<FontFile>(File))]);

    /// <summary>The bytes of the font, for tests that damage them.</summary>
    public static byte[] Bytes() => Assemble(
    [
        ("OS/2", Os2()), ("cmap", CharacterMap()), ("glyf", Outlines()), ("head", Head()), ("hhea", HorizontalHeader()),
        ("hmtx", Metrics()), ("loca", Places()), ("maxp", Profile()), ("name", Name()), ("post", Post()),
    ]);

    private static int GlyphCount => 1 + Ranges.Sum(r => r.Last - r.First + 1);

    private static FontFile Load() =>
        FontFile.Read(Bytes(), "TestFont.ttf").Value ?? throw new InvalidOperationException("the test font cannot be read");

    private static byte[] Head()
    {
        var table = new Table();
        table.U32(0x00010000, 0x00010000, 0, 0x5F0F3CF5).U16(0x0003, UnitsPerEm).U32(0, 0, 0, 0);
        return table.I16(0, -Descent, UnitsPerEm, Ascent).U16(0, 8).I16(2, 1, 0).ToArray();
    }

    private static byte[] HorizontalHeader() =>
        new Table().U32(0x00010000).I16(Ascent, -Descent, 0).U16(UnitsPerEm).I16(0, 0, UnitsPerEm, 1, 0, 0, 0, 0, 0, 0, 0).U16(GlyphCount).ToArray();

    private static byte[] Profile() =>
        new Table().U32(0x00010000).U16(GlyphCount, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0).ToArray();

    private static byte[] Post() => new Table().U32(0x00030000, 0).I16(-100, 50).U32(1, 0, 0, 0, 0).ToArray();

    private static byte[] Os2()
    {
        var table = new Table().U16(4, UnitsPerEm, 400, 5, 0).I16(650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0);
        for (var i = 0; i < 5; i++)
            table.U16(0);
        table.U32(0, 0, 0, 0, 0x54455354).U16(0x40, 0x20, 0xFFFD).I16(Ascent, -Descent, 0).U16(Ascent, Descent).U32(0, 0);
        return table.I16(500, 700).U16(0, 0x20, 2).ToArray();
    }

    private static byte[] Name()
    {
        const string PostScriptName = "AppealKitTest";
        var table = new Table().U16(0, 1, 18, 3, 1, 0x409, 6, PostScriptName.Length * 2, 0);
        foreach (var letter in PostScriptName)
            table.U16(letter);
        return table.ToArray();
    }

    private static byte[] CharacterMap()
    {
        var table = new Table().U16(0, 1, 3, 10).U32(12).U16(12, 0).U32(16 + Ranges.Count * 12, 0, Ranges.Count);
        var glyph = 1;
        foreach (var (first, last) in Ranges)
        {
            table.U32(first, last, glyph);
            glyph += last - first + 1;
        }

        return table.ToArray();
    }

    private static byte[] Metrics()
    {
        var table = new Table().U16(UnitsPerEm).I16(0);
        foreach (var (first, last) in Ranges)
        {
            for (var code = first; code <= last; code++)
                table.U16(code is >= FirstMark and <= LastMark ? 0 : UnitsPerEm).I16(0);
        }

        return table.ToArray();
    }

    private static byte[] Outlines()
    {
        var table = new Table();
        for (var i = 0; i < GlyphCount; i++)
        {
            // One contour of four points on the curve, clockwise from the lower left corner; coordinates are differences.
            table.I16(1, 0, -Descent, UnitsPerEm, Ascent, 3, 0).U8(1, 1, 1, 1).I16(0, 0, UnitsPerEm, 0).I16(-Descent, UnitsPerEm, 0, -UnitsPerEm);
        }

        return table.ToArray();
    }

    private static byte[] Places()
    {
        var size = Outlines().Length / GlyphCount;
        var table = new Table();
        for (var i = 0; i <= GlyphCount; i++)
            table.U32(i * size);
        return table.ToArray();
    }

    private static byte[] Assemble((string Tag, byte[] Data)[] tables)
    {
        var file = new Table().U32(0x00010000).U16(tables.Length, 128, 3, tables.Length * 16 - 128);
        var at = 12 + tables.Length * 16;
        foreach (var (tag, data) in tables)
        {
            file.U8(tag[0], tag[1], tag[2], tag[3]).U32(0, at, data.Length);
            at += (data.Length + 3) & ~3;
        }

        foreach (var (_, data) in tables)
        {
            file.Bytes(data);
            while (file.Length % 4 != 0)
                file.U8(0);
        }

        return file.ToArray();
    }

    private sealed class Table
    {
        private readonly List<byte> _bytes = [];

        public int Length => _bytes.Count;

        public Table U8(params ReadOnlySpan<int> values)
        {
            foreach (var value in values)
                _bytes.Add((byte)value);
            return this;
        }

        public Table U16(params ReadOnlySpan<int> values)
        {
            foreach (var value in values)
                U8(value >> 8, value);
            return this;
        }

        public Table I16(params ReadOnlySpan<int> values) => U16(values);

        public Table U32(params ReadOnlySpan<long> values)
        {
            Span<byte> four = stackalloc byte[4];
            foreach (var value in values)
            {
                BinaryPrimitives.WriteUInt32BigEndian(four, (uint)value);
                _bytes.AddRange(four);
            }

            return this;
        }

        public Table Bytes(byte[] bytes)
        {
            _bytes.AddRange(bytes);
            return this;
        }

        public byte[] ToArray() => [.. _bytes];
    }
}
