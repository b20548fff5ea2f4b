using AppealKit.Layout.Frames;
using AppealKit.Typography.Fonts;
using AppealKit.Values;

namespace AppealKit.Layout.Style;

/// <summary>How the text of a block looks.</summary>
/// <param name="Font">Family and cut.</param>
/// <param name="Size">Type size.</param>
/// <param name="Leading">Distance of its baselines.</param>
/// <param name="Color">Colour of the letters.</param>
/// <param name="Gap">Space between two of its paragraphs.</param>
internal readonly record struct TextForm(FontStyle Font, Length Size, Length Leading, Color Color, Length Gap)
{
    /// <summary>Distance of the baseline from the top of the line: the type stands in the middle of its leading, with a fifth of it below the baseline.</summary>
    public Length Baseline => (Leading - Size) / 2 + Size * 0.8;

    /// <summary>The same with other letters.</summary>
    public TextForm With(bool bold = false, bool italic = false) =>
        this with { Font = Font with { Bold = Font.Bold || bold, Italic = Font.Italic || italic } };
}
