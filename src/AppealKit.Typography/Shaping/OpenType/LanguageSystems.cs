namespace AppealKit.Typography.Shaping.OpenType;

/// <summary>OpenType's names of languages (OpenType 1.9, "Language system tags").</summary>
internal static class LanguageSystems
{
    /// <summary>The tags to look for, best first, for a BCP 47 tag.</summary>
    public static uint[] Of(string language)
    {
        var end = language.IndexOf('-', StringComparison.Ordinal);
        var first = end < 0 ? language : language[..end];
        if (first == "ro" && language.EndsWith("-MD", StringComparison.Ordinal))
            return [Tag("MOL "), Tag("ROM ")];
        if (Name(first) is { } name)
            return [Tag(name)];

        // Most languages with three letters of their own are called by them.
        return first.Length == 3 ? [Tag(first.ToUpperInvariant() + " ")] : [];
    }

    private static uint Tag(string tag) => LayoutPlan.Tag(tag);

    private static string? Name(string language) => language switch
    {
        "ar" => "ARA ",
        "az" => "AZE ",
        "ba" => "BSH ",
        "be" => "BEL ",
        "bg" => "BGR ",
        "bs" => "BOS ",
        "ca" => "CAT ",
        "crh" => "CRT ",
        "cs" => "CSY ",
        "cv" => "CHU ",
        "da" => "DAN ",
        "de" => "DEU ",
        "ee" => "EWE ",
        "el" => "ELL ",
        "en" => "ENG ",
        "es" => "ESP ",
        "et" => "ETI ",
        "fa" => "FAR ",
        "fi" => "FIN ",
        "fr" => "FRA ",
        "gag" => "GAG ",
        "hr" => "HRV ",
        "hu" => "HUN ",
        "hy" => "HYE ",
        "it" => "ITA ",
        "ka" => "KAT ",
        "kk" => "KAZ ",
        "ku" or "kmr" => "KUR ",
        "ky" => "KIR ",
        "lt" => "LTH ",
        "lv" => "LVI ",
        "mh" => "MAH ",
        "mk" => "MKD ",
        "mn" => "MNG ",
        "nl" => "NLD ",
        "nv" => "NAV ",
        "os" => "OSS ",
        "pl" => "PLK ",
        "ps" => "PAS ",
        "pt" => "PTG ",
        "ro" => "ROM ",
        "ru" => "RUS ",
        "sk" => "SKY ",
        "sl" => "SLV ",
        "sq" => "SQI ",
        "sr" => "SRB ",
        "sv" => "SVE ",
        "tg" => "TAJ ",
        "tk" => "TKM ",
        "tr" => "TRK ",
        "tt" => "TAT ",
        "ug" => "UYG ",
        "uk" => "UKR ",
        "ur" => "URD ",
        "uz" => "UZB ",
        _ => null,
    };
}
