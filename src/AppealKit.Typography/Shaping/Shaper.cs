using AppealKit.Typography.Fonts;
using AppealKit.Typography.Shaping.OpenType;
using AppealKit.Unicode;

namespace AppealKit.Typography.Shaping;

/// <summary>Turns letters into glyphs by the rules of their font. Not for several threads at once.</summary>
/// <remarks>For left-to-right scripts without joining: Latin, Cyrillic, Greek, Georgian, Armenian.</remarks>
internal sealed class Shaper
{
    private readonly GlyphBuffer _glyphs = new();

    /// <summary>Shapes a stretch in one font, script and language.</summary>
    /// <param name="font">The font. A character that it lacks becomes glyph 0.</param>
    /// <param name="text">NFC. Keep it short (words, lines): rules may move glyphs about.</param>
    /// <param name="script">The script of its letters.</param>
    /// <param name="language">A BCP 47 tag.</param>
    public ShapedGlyph[] Shape(FontFile font, ReadOnlySpan<char> text, Script script, string language)
    {
        var layout = font.Layout;
        var plan = layout.PlanFor(TagOf(script), language);
        _glyphs.Clear(text.Length);
        CharacterGlyphs.Fill(_glyphs, font, layout, text);
        new GlyphSubstitution(_glyphs, layout).Apply(plan.Substitutions);
        for (var i = 0; i < _glyphs.Count; i++)
            _glyphs[i].Advance = font.AdvanceOf(_glyphs[i].Glyph);
        new GlyphPositioning(_glyphs, layout).Apply(plan.Positions);
        Settle();
        return Result();
    }

    private void Settle()
    {
        for (var i = 0; i < _glyphs.Count; i++)
        {
            ref var slot = ref _glyphs[i];
            if (slot.Class == GlyphClass.Mark || slot.IsIgnorable)
                slot.Advance = 0;
        }

        MarkAttachment.Resolve(_glyphs);
    }

    private ShapedGlyph[] Result()
    {
        var count = 0;
        for (var i = 0; i < _glyphs.Count; i++)
            count += _glyphs[i].IsIgnorable ? 0 : 1;
        var result = new ShapedGlyph[count];
        for (int i = 0, next = 0; i < _glyphs.Count; i++)
        {
            ref var slot = ref _glyphs[i];
            if (!slot.IsIgnorable)
                result[next++] = new ShapedGlyph(slot.Glyph, slot.Advance, slot.XOffset, slot.YOffset, slot.Cluster);
        }

        return result;
    }

    private static uint TagOf(Script script) => LayoutPlan.Tag(script switch
    {
        Script.Latin => "latn",
        Script.Cyrillic => "cyrl",
        Script.Greek => "grek",
        Script.Georgian => "geor",
        Script.Armenian => "armn",
        Script.Arabic => "arab",
        _ => "DFLT",
    });
}
