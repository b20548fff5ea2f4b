namespace AppealKit.Typography.Shaping.OpenType;

/// <summary>The lookups that one script and language need.</summary>
internal sealed class LayoutPlan
{
    // What every text gets unless it asks otherwise (OpenType 1.9, "Registered features": on by default, horizontal).
    private static readonly uint[] Substituting = [Tag("ccmp"), Tag("locl"), Tag("rlig"), Tag("calt"), Tag("clig"), Tag("liga"), Tag("rclt")];
    private static readonly uint[] Positioning = [Tag("kern"), Tag("mark"), Tag("mkmk"), Tag("curs"), Tag("dist"), Tag("abvm"), Tag("blwm")];

    public LayoutPlan(FontLayout layout, uint script, string language)
    {
        ReadOnlySpan<uint> scripts = [script, Tag("DFLT"), Tag("dflt"), Tag("latn")];
        var languages = LanguageSystems.Of(language);
        Substitutions = layout.Substitutions.Select(scripts, languages, Substituting);
        Positions = layout.Positions.Select(scripts, languages, Positioning);
    }

    public Lookup[] Substitutions { get; }

    public Lookup[] Positions { get; }

    public static uint Tag(string tag) => (uint)(tag[0] << 24 | tag[1] << 16 | tag[2] << 8 | tag[3]);
}
