using AppealKit.Typography.Fonts;

namespace AppealKit.Typography.Shaping.OpenType;

/// <summary>The rules of a font, read when first used. Safe for several threads.</summary>
internal sealed class FontLayout
{
    private readonly Lock _lock = new();
    private volatile LayoutPlan[] _plans = [];

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
    public LayoutPlan PlanFor(uint script, string language) => Find(script, language) ?? Add(script, language);

    private LayoutPlan? Find(uint script, string language)
    {
        foreach (var plan in _plans)
        {
            if (plan.Script == script && plan.Language == language)
                return plan;
        }

        return null;
    }

    private LayoutPlan Add(uint script, string language)
    {
        lock (_lock)
        {
            if (Find(script, language) is { } known)
                return known;
            var added = new LayoutPlan(this, script, language);
            _plans = [.. _plans, added];
            return added;
        }
    }
}
