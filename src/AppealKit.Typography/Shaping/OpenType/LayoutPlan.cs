namespace AppealKit.Typography.Shaping.OpenType;

/// <summary>The lookups that one script and language need.</summary>
internal sealed class LayoutPlan
{
    private static readonly uint[] Fallback = [Tag("DFLT"), Tag("dflt"), Tag("latn")];
    private static readonly uint[] SubstitutingApart = [Tag("ccmp"), Tag("locl"), Tag("rlig"), Tag("calt"), Tag("rclt")];

    // What every text gets unless it asks otherwise (OpenType 1.9, "Registered features": on by default, horizontal).
    private static readonly uint[] Substituting = [.. SubstitutingApart, Tag("clig"), Tag("liga")];
    private static readonly uint[] Positioning = [Tag("kern"), Tag("mark"), Tag("mkmk"), Tag("curs"), Tag("dist"), Tag("abvm"), Tag("blwm")];

    public LayoutPlan(FontLayout layout, uint script, string language)
    {
        Script = script;
        Language = language;
        uint[] scripts = [script, .. Fallback];
        var languages = LanguageSystems.Of(language);
        Substitutions = layout.Substitutions.Select(scripts, languages, HasDotlessI(language) ? SubstitutingApart : Substituting);
        Positions = layout.Positions.Select(scripts, languages, Positioning);
    }

    public uint Script { get; }

    public string Language { get; }

    public Lookup[] Substitutions { get; }

    public Lookup[] Positions { get; }

    // There `fi` and `fı` are different, and a ligature hides which it is.
    private static bool HasDotlessI(string language)
    {
        var end = language.IndexOf('-', StringComparison.Ordinal);
        return language.AsSpan(0, end < 0 ? language.Length : end) is "tr" or "az" or "crh" or "gag" or "kk" or "tt" or "ba";
    }

    public static uint Tag(string tag) => (uint)(tag[0] << 24 | tag[1] << 16 | tag[2] << 8 | tag[3]);
}
