namespace AppealKit.Typography.Fonts.TrueType;

/// <summary>Characters to glyphs: table <c>cmap</c>, formats 4 and 12.</summary>
internal sealed class CharacterMap
{
    private const int PageSize = 256;
    private readonly FontBytes _table;
    private readonly int _format;
    private readonly int _glyphCount;

    // Filled as asked for. Two threads may fill the same page: they write the same.
    private readonly ushort[]?[] _pages = new ushort[0x10000 / PageSize][];

    public CharacterMap(FontBytes cmap, int glyphCount)
    {
        _glyphCount = glyphCount;
        var best = 0;
        var count = cmap.CountOf(cmap.U16(2), 4, 8);
        for (var i = 0; i < count; i++)
        {
            var table = cmap.From(cmap.Offset32(4 + i * 8 + 4));
            var rank = Rank(cmap.U16(4 + i * 8), cmap.U16(4 + i * 8 + 2), table.U16(0));
            if (rank > best)
                (best, _table, _format) = (rank, table, table.U16(0));
        }
    }

    public bool IsUsable => _format != 0;

    public ushort GlyphOf(int codePoint)
    {
        if ((uint)codePoint >= 0x10000)
            return Checked(Find(codePoint));
        var page = _pages[codePoint / PageSize] ?? FillPage(codePoint / PageSize);
        return page[codePoint % PageSize];
    }

    private ushort[] FillPage(int number)
    {
        var page = new ushort[PageSize];
        for (var i = 0; i < PageSize; i++)
            page[i] = Checked(Find(number * PageSize + i));
        return _pages[number] = page;
    }

    // A glyph that is not in the font would be read beyond every table.
    private ushort Checked(uint glyph) => glyph < (uint)_glyphCount ? (ushort)glyph : (ushort)0;

    // Unicode in full before the basic plane; symbol encodings (3,0) are no characters.
    private static int Rank(int platform, int encoding, int format) => (platform, encoding, format) switch
    {
        (3, 10, 12) or (0, 4 or 6, 12) => 3,
        (3, 1, 4) => 2,
        (0, <= 4, 4) => 1,
        _ => 0,
    };

    private uint Find(int codePoint) => _format switch
    {
        12 => FindInGroups((uint)codePoint),
        4 => codePoint <= 0xFFFF ? FindInSegments(codePoint) : 0u,
        _ => 0,
    };

    private uint FindInGroups(uint codePoint)
    {
        int low = 0, high = _table.CountOf(_table.Offset32(12), 16, 12) - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var group = 16 + middle * 12;
            if (codePoint < _table.U32(group))
                high = middle - 1;
            else if (codePoint > _table.U32(group + 4))
                low = middle + 1;
            else
                return _table.U32(group + 8) + (codePoint - _table.U32(group));
        }

        return 0;
    }

    private uint FindInSegments(int codePoint)
    {
        var segments = _table.CountOf(_table.U16(6) / 2, 16, 8);
        int ends = 14, starts = 16 + segments * 2, deltas = starts + segments * 2, offsets = deltas + segments * 2;
        int low = 0, high = segments - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (codePoint > _table.U16(ends + middle * 2))
                low = middle + 1;
            else
                high = middle;
        }

        if (low >= segments || codePoint < _table.U16(starts + low * 2) || codePoint > _table.U16(ends + low * 2))
            return 0;
        var offset = _table.U16(offsets + low * 2);
        if (offset == 0)
            return (ushort)(codePoint + _table.U16(deltas + low * 2));
        var glyph = _table.U16(offsets + low * 2 + offset + (codePoint - _table.U16(starts + low * 2)) * 2);
        return glyph == 0 ? 0u : (ushort)(glyph + _table.U16(deltas + low * 2));
    }
}
