using AppealKit.Typography.Fonts.TrueType;

namespace AppealKit.Typography.Fonts;

/// <summary>A font cut down to some glyphs, renumbered without gaps in the order of their ids. The same glyphs give the same bytes.</summary>
public sealed class FontSubset
{
    private readonly ushort[] _oldIds;
    private readonly ushort[] _newIds;

    private FontSubset(ReadOnlyMemory<byte> data, ushort[] oldIds, ushort[] newIds)
    {
        Data = data;
        _oldIds = oldIds;
        _newIds = newIds;
    }

    /// <summary>A TrueType file with <c>glyf head hhea hmtx loca maxp</c> and, where the font has them, <c>cvt fpgm prep</c>: what a
    /// CIDFontType2 with identity mapping needs (ISO 32000-1, 9.9 table 126).</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>Number of its glyphs.</summary>
    public int GlyphCount => _oldIds.Length;

    /// <summary>The font's glyph ids by the subset's, ascending; the first is 0, the sign for a missing character.</summary>
    public IReadOnlyList<ushort> OldIds => _oldIds;

    /// <summary>Cuts a font.</summary>
    /// <param name="font">The font.</param>
    /// <param name="glyphs">Glyph ids in any order, repeated or not; those the font does not have are left out. Glyph 0 and the parts
    /// of composite glyphs are added.</param>
    public static FontSubset Cut(FontFile font, ReadOnlySpan<ushort> glyphs)
    {
        var writer = new SubsetWriter(font, glyphs);
        return new FontSubset(writer.Write(), writer.OldIds, writer.NewIds);
    }

    /// <summary>The subset's id of a glyph of the font; 0 if it was cut away.</summary>
    public ushort NewIdOf(ushort oldId) => oldId < _newIds.Length ? _newIds[oldId] : (ushort)0;
}
