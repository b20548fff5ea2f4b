using AppealKit.Typography.Fonts.TrueType;

namespace AppealKit.Typography.Shaping.OpenType;

/// <summary>Table <c>GDEF</c>: which glyphs are marks, and their groups.</summary>
internal sealed class GlyphDefinitions
{
    private readonly byte[] _classes;
    private readonly FontBytes _markClasses;
    private readonly FontBytes _markSets;

    public GlyphDefinitions(FontBytes gdef, int glyphCount)
    {
        var classes = gdef.From(gdef.U16(4) == 0 ? int.MaxValue : gdef.U16(4));
        HasClasses = !classes.IsEmpty;
        _classes = new byte[glyphCount];
        for (var glyph = 0; HasClasses && glyph < glyphCount; glyph++)
        {
            var found = ClassDefinition.ClassOf(classes, glyph);
            _classes[glyph] = found <= (int)GlyphClass.Component ? (byte)found : (byte)0;
        }

        _markClasses = gdef.U16(10) == 0 ? default : gdef.From(gdef.U16(10));
        _markSets = gdef.U16(2) >= 2 && gdef.U16(12) != 0 ? gdef.From(gdef.U16(12)) : default;
    }

    /// <summary>False if classes must be guessed from the characters.</summary>
    public bool HasClasses { get; }

    public GlyphClass ClassOf(ushort glyph) => glyph < _classes.Length ? (GlyphClass)_classes[glyph] : GlyphClass.None;

    public int MarkClassOf(ushort glyph) => ClassDefinition.ClassOf(_markClasses, glyph);

    public bool IsInMarkSet(int set, ushort glyph)
    {
        if (set >= _markSets.U16(2))
            return false;
        return Coverage.IndexOf(_markSets.From(_markSets.Offset32(4 + set * 4)), glyph) >= 0;
    }
}
