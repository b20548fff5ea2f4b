using AppealKit.Typography.Fonts;
using AppealKit.Values;

namespace AppealKit.Typography.Shaping;

/// <summary>Letters in one font, size and language, turned into glyphs; they are painted from left to right.</summary>
/// <param name="Font">The font.</param>
/// <param name="Size">The type size.</param>
/// <param name="Text">The letters, NFC, in reading order.</param>
/// <param name="Glyphs">The glyphs in visual order.</param>
/// <param name="Language">The language of the letters.</param>
public sealed record ShapedRun(FontFile Font, Length Size, string Text, IReadOnlyList<ShapedGlyph> Glyphs, LanguageTag Language)
{
    /// <summary>Sum of the advances.</summary>
    public Length Width { get; } = new(SumAdvances(Glyphs) * Size.Points / Font.UnitsPerEm);

    private static double SumAdvances(IReadOnlyList<ShapedGlyph> glyphs)
    {
        long sum = 0;
        if (glyphs is ShapedGlyph[] array)
        {
            foreach (var glyph in array)
                sum += glyph.Advance;
            return sum;
        }

        for (var i = 0; i < glyphs.Count; i++)
            sum += glyphs[i].Advance;
        return sum;
    }
}
