namespace AppealKit.Typography.Shaping;

/// <summary>A glyph with its place; lengths in units of the font, of which <c>UnitsPerEm</c> make the type size.</summary>
/// <param name="GlyphId">Index in the font file.</param>
/// <param name="Advance">How far the pen moves on, kerning included.</param>
/// <param name="XOffset">Shift from the pen, to the right.</param>
/// <param name="YOffset">Shift from the baseline, upwards.</param>
/// <param name="Cluster">Offset in the run's text of the first UTF-16 unit that it shows, never falling in a left-to-right run; glyphs
/// that together show some units have the same cluster.</param>
public readonly record struct ShapedGlyph(ushort GlyphId, int Advance, int XOffset, int YOffset, int Cluster);
