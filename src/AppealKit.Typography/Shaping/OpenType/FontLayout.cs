using System.Collections.Concurrent;
using AppealKit.Typography.Fonts;

namespace AppealKit.Typography.Shaping.OpenType;

/// <summary>The rules of a font, read when first used. Safe for several threads.</summary>
internal sealed class FontLayout
{
    private readonly ConcurrentDictionary<(uint Script, string Language), LayoutPlan> _plans = new();

    public FontLayout(FontFile font)
    {
        Definitions = new GlyphDefinitions(font.Tables.Table("GDEF"), font.GlyphCount);
        Substitutions = new LayoutTable(font.Tables.Table("GSUB"), LayoutTable.SubstitutionExtension, font.GlyphCount);
        Positions = new LayoutTable(font.Tables.Table("GPOS"), LayoutTable.PositioningExtension, font.GlyphCount);
    }

    public GlyphDefinitions Definitions { get; }

    public LayoutTable Substitutions { get; }

    public LayoutTable Positions { get; }

    /// <summary>The lookups for a script and a language (its tag, any case of which the font need not know).</summary>
    public LayoutPlan PlanFor(uint script, string language) =>
        _plans.TryGetValue((script, language), out var plan) ? plan : _plans.GetOrAdd((script, language), new LayoutPlan(this, script, language));
}
