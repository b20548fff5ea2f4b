using AppealKit.Typography.Fonts;
using AppealKit.Typography.Shaping;

namespace AppealKit.Typography.Lines;

/// <summary>The hyphen shown where a word is broken at a soft hyphen.</summary>
internal static class Hyphen
{
    public const char Soft = '\u00AD';

    public static ushort GlyphOf(FontFile font) => CharacterGlyphs.Of(font, 0x2010);
}
