using AppealKit.Diagnostics;
using AppealKit.Languages.Countries;
using AppealKit.Languages.Phrases;

namespace AppealKit.Languages;

/// <summary>Compares the phrases of two packs, of which one is the original.</summary>
public static class LanguagePackComparison
{
    /// <summary>Finds phrases that the other pack lacks (AK2716), and placeholders that only one of the two has (AK2715).</summary>
    /// <param name="original">The pack of the first language.</param>
    /// <param name="pack">The pack to look at.</param>
    public static IReadOnlyList<Diagnostic> Compare(LanguagePack original, LanguagePack pack)
    {
        var diagnostics = new List<Diagnostic>();
        foreach (var (key, phrase) in original.Data.Phrases)
        {
            if (pack.Data.Phrases.TryGetValue(key, out var other))
                ComparePlaceholders(original, pack, key, phrase, other, diagnostics);
            else if (!IsInflected(key))
                diagnostics.Add(LanguageDiagnostics.Untranslated(pack.Data.Span, pack.Tag, key, original.Tag, phrase.Span));
        }

        return diagnostics;
    }

    /// <summary>Finds placeholders that only one of the two packs has (AK2715). Phrases that one lacks are reported where a document asks for
    /// them: a pack need not have the words of kinds of documents that nobody writes in its language.</summary>
    /// <param name="original">The pack of the first language.</param>
    /// <param name="pack">The pack to look at.</param>
    public static IReadOnlyList<Diagnostic> ComparePlaceholders(LanguagePack original, LanguagePack pack)
    {
        var diagnostics = new List<Diagnostic>();
        foreach (var (key, phrase) in original.Data.Phrases)
        {
            if (pack.Data.Phrases.TryGetValue(key, out var other))
                ComparePlaceholders(original, pack, key, phrase, other, diagnostics);
        }

        return diagnostics;
    }

    /// <summary>The phrases that the other pack lacks, by their first key in the order of the original: <c>appeal</c> and how many.</summary>
    /// <param name="original">The pack of the first language.</param>
    /// <param name="pack">The pack to look at.</param>
    public static IReadOnlyList<(string Group, int Count)> FindLacking(LanguagePack original, LanguagePack pack) =>
        [.. original.PhraseKeys.Where(k => !pack.HasPhrase(k) && !IsInflected(k)).GroupBy(k => k.Split('.')[0], StringComparer.Ordinal).Select(g => (g.Key, g.Count()))];

    // A number or gender may choose in one language and say nothing in the other, so `n` and `gender` need not be printed.
    private static void ComparePlaceholders(LanguagePack original, LanguagePack pack, string key, Phrase phrase, Phrase other, List<Diagnostic> diagnostics)
    {
        var originals = Names(phrase);
        var others = Names(other);
        foreach (var name in others.Where(n => !originals.Exists(o => AreAkin(n, o))))
            diagnostics.Add(LanguageDiagnostics.DifferentPlaceholders(other.Span, pack.Tag, key, name, original.Tag, isExtra: true, phrase.Span));
        foreach (var name in originals.Where(n => !others.Exists(o => AreAkin(n, o))))
            diagnostics.Add(LanguageDiagnostics.DifferentPlaceholders(other.Span, pack.Tag, key, name, original.Tag, isExtra: false, phrase.Span));
    }

    private static List<string> Names(Phrase phrase) =>
        [.. phrase.Variants.All.SelectMany(m => m.Names).Where(n => n is not ("n" or "gender")).Distinct(StringComparer.Ordinal)];

    // `country`, `in_country` and `country_genitive` are one value in the forms that languages need.
    private static bool AreAkin(string a, string b) => a.Length < b.Length ? IsFormOf(b, a) : IsFormOf(a, b);

    private static bool IsFormOf(string form, string name) =>
        form == name || form.StartsWith(name + "_", StringComparison.Ordinal) || form.EndsWith("_" + name, StringComparison.Ordinal);

    // Languages have the cases that they have.
    private static bool IsInflected(string key) => CountryName.Cases.Contains(key[(key.LastIndexOf('.') + 1)..], StringComparer.Ordinal);
}
