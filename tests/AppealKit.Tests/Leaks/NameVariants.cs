using AppealKit.Languages.Transliteration;

namespace AppealKit.Tests.Leaks;

/// <summary>The ways in which a name may come to stand in a text: endings, orders, words between, initials, signs, alphabets.</summary>
internal static class NameVariants
{
    private static readonly string[] LatinEndings =
    [
        "", "s", "'s", "’s", "y", "yň", "a", "da", "dan", "lar", "laryň", "den", "ni", "ning", "ga", "dyr", "nyň", "'un", "'ın", "ym", "em", "owi", "u", "ie", "as", "is", "ssa",
        "isches"[..2], "iň", "i", "ka", "tan", "men", "ny", "dı",
    ];

    private static readonly string[] CyrillicEndings =
        ["", "а", "у", "ым", "ом", "е", "ы", "ых", "ыми", "ові", "і", "дың", "ға", "ды", "мен", "лар", "нинг", "ни", "га", "дан", "ро", "и"];

    /// <summary>Variants that hold both names, or an initial and the family name.</summary>
    public static IEnumerable<string> Whole(string given, string family)
    {
        var between = IsCyrillic(family) ? "Каримович" : "Karimovich";
        foreach (var ending in EndingsOf(family))
            yield return $"{given} {family}{ending}";
        foreach (var (g, f) in new[] { (given, family), (given.ToUpperInvariant(), family.ToUpperInvariant()), (given, family.ToUpperInvariant()), (given.ToLowerInvariant(), family.ToLowerInvariant()) })
        {
            yield return $"{g} {f}";
            yield return $"{f} {g}";
            yield return $"{f}, {g}";
            yield return $"{g}-{f}";
            yield return $"{g}_{f}";
            yield return $"{f}_{g}.pdf";
            yield return $"{g}.{f}@example.org";
            yield return $"{g}\u00A0{f}";
            yield return $"{g}\n{f}";
            yield return $"{g} ({f})";
            yield return $"https://example.org/{g}-{f}";
            yield return $"https://example.org/?q={Uri.EscapeDataString(g)}%20{Uri.EscapeDataString(f)}";
            yield return $"https://example.org/{Uri.EscapeDataString(Uri.EscapeDataString(g + " " + f))}";
            yield return $"https://example.org/{g}-{between.ToLowerInvariant()}-{f}".ToLowerInvariant();
            yield return $"{g}{f}";
        }

        yield return $"{given} {between} {family}";
        yield return $"{given} K. {family}";
        yield return $"{given} van der {family}";
        yield return $"{given} ibn {between} {family}";
        yield return $"{family} {given} {between}";
        yield return $"{given[0]}. {family}";
        yield return $"{given[0]}.{family}";
        yield return $"{given[0]} {family}";
        yield return $"{given[0]}. K. {family}";
        yield return $"{family} {given[0]}.";
        yield return $"{family}, {given[0]}. K.";
        yield return string.Concat(given.Select(c => c + "\u200B")) + " " + string.Concat(family.Select(c => c + "\u00AD"));
        yield return Uncomposed(given) + " " + Uncomposed(family);
    }

    /// <summary>The family name alone.</summary>
    public static IEnumerable<string> Alone(string family)
    {
        foreach (var ending in EndingsOf(family))
            yield return family + ending;
        yield return family.ToUpperInvariant();
        yield return Uncomposed(family);
        yield return $"https://example.org/{family.ToLowerInvariant()}-case";
        yield return string.Join('\u2060', family.ToCharArray());
    }

    /// <summary>The name in the other alphabets into which our rules can put it.</summary>
    public static IEnumerable<string> Transliterated(string name, string language)
    {
        foreach (var scheme in new[] { TransliterationSchemes.Find(language, "en"), TransliterationSchemes.Find(language, "ru"), TransliterationSchemes.Find(language, "tk"), TransliterationSchemes.Find(language, "uz-Latn") })
        {
            if (scheme is not null)
                yield return scheme.Write(name);
        }

        if (language != "ru" && TransliterationSchemes.Find(language, "ru")?.Write(name) is { } russian)
            yield return TransliterationSchemes.RussianToEnglish.Write(russian);
        if (language == "ru")
        {
            // A word that stands alone would be declined as a given name.
            foreach (var form in RussianDeclension.Of(name.Contains(' ', StringComparison.Ordinal) ? name : "Н " + name, isFemale: name[^1] is 'а' or 'я'))
                yield return name.Contains(' ', StringComparison.Ordinal) ? form : form[(form.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        }
    }

    private static string[] EndingsOf(string family) => IsCyrillic(family) ? CyrillicEndings : LatinEndings;

    private static bool IsCyrillic(string text) => text[^1] is >= 'а' and <= 'я';

    private static string Uncomposed(string text) => AppealKit.Unicode.Normalizer.ToNfd(text);
}
