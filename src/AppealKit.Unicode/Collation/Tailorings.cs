namespace AppealKit.Unicode.Collation;

/// <summary>The tailorings of the languages whose alphabet is not in the default order (CLDR, folder common/collation).</summary>
internal static class Tailorings
{
    /// <summary>The rules of a language; null if the default order does.</summary>
    public static string? RulesOf(string language) => language switch
    {
        "az" => "&c<ç<<<Ç&e<ə<<<Ə&g<ğ<<<Ğ&h<x<<<X&[before 1]i<ı<<<I&i<<<İ&k<q<<<Q&o<ö<<<Ö&s<ş<<<Ş&u<ü<<<Ü",
        "be" => "&е<ё<<<Ё&у<ў<<<Ў",
        "es" => "&n<ñ<<<Ñ",
        "kk" => "&у<ұ<<<Ұ&ы<і<<<І",
        "pl" => "&a<ą<<<Ą&c<ć<<<Ć&e<ę<<<Ę&l<ł<<<Ł&n<ń<<<Ń&o<ó<<<Ó&s<ś<<<Ś&z<ź<<<Ź<ż<<<Ż",
        "tk" => "&c<ç<<<Ç&e<ä<<<Ä&j<ž<<<Ž&n<ň<<<Ň&o<ö<<<Ö&s<ş<<<Ş&u<ü<<<Ü&y<ý<<<Ý",
        "tr" => "&c<ç<<<Ç&g<ğ<<<Ğ&[before 1]i<ı<<<I&i<<<İ&o<ö<<<Ö&s<ş<<<Ş&u<ü<<<Ü",
        "uk" => "&г<ґ<<<Ґ&і<ї<<<Ї",
        _ => null,
    };

    /// <summary>The first and last primary weight of the script that the language is written in, where that comes before the others.</summary>
    public static (int First, int Last)? LeadingScriptOf(string languageTag) => languageTag.Split('-')[0] switch
    {
        "ru" or "uk" or "be" or "kk" or "ky" or "tg" or "mn" => (Tables.CollationTable.CyrillicFirst, Tables.CollationTable.CyrillicLast),
        "uz" when languageTag.StartsWith("uz-Cyrl", StringComparison.Ordinal) => (Tables.CollationTable.CyrillicFirst, Tables.CollationTable.CyrillicLast),
        "ka" => (Tables.CollationTable.GeorgianFirst, Tables.CollationTable.GeorgianLast),
        "hy" => (Tables.CollationTable.ArmenianFirst, Tables.CollationTable.ArmenianLast),
        "el" => (Tables.CollationTable.GreekFirst, Tables.CollationTable.GreekLast),
        "ar" or "fa" or "ug" or "ur" => (Tables.CollationTable.ArabicFirst, Tables.CollationTable.ArabicLast),
        _ => null,
    };
}
