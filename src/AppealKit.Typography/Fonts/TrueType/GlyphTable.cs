namespace AppealKit.Typography.Fonts.TrueType;

/// <summary>The outlines of a font: tables <c>loca</c> and <c>glyf</c>.</summary>
internal sealed class GlyphTable
{
    private readonly FontBytes _loca;
    private readonly FontBytes _glyf;
    private readonly bool _isLong;

    public GlyphTable(TableDirectory tables)
    {
        _loca = tables.Table("loca");
        _glyf = tables.Table("glyf");
        _isLong = tables.Table("head").U16(50) != 0;
    }

    /// <summary>The description of a glyph; empty for one without outline or with a place outside the table.</summary>
    public FontBytes Of(int glyph)
    {
        var start = Place(glyph);
        var end = Place(glyph + 1);
        return end <= start ? default : _glyf.Slice(start, end - start);
    }

    private int Place(int glyph) => _isLong ? _loca.Offset32(glyph * 4) : _loca.U16(glyph * 2) * 2;
}
