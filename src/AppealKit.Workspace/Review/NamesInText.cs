using AppealKit.Workspace.Model;
using AppealKit.Workspace.Review.Comparison;

namespace AppealKit.Workspace.Review;

/// <summary>Finds people and organisations by name in texts of any language.</summary>
internal static class NamesInText
{
    // Endings of cases and suffixes of possession are at most this long; shorter stems are found in anything.
    private const int LongestEnding = 3;
    private const int ShortestStem = 4;

    /// <summary>Where a text names somebody, in prose or by id; null if it does not.</summary>
    /// <param name="facts">The text.</param>
    /// <param name="id">The id.</param>
    /// <param name="names">The name in its languages.</param>
    /// <param name="familyAlone">True if the family name alone names them.</param>
    public static FoundText? Find(TextFacts facts, string id, NameSet names, bool familyAlone)
    {
        if (facts.Calls.Find(c => c.Text == id && c.Function is "person" or "mention" or "org" or "form") is { } call)
            return new FoundText(id, call.Start, id.Length);
        if (names.Find(facts.Words.Language) is not { } name)
            return null;
        foreach (var form in name.AllForms)
        {
            if (WordsAt(facts.Prose, form) is >= 0 and var at)
                return new FoundText(id, at, form.Length);
            if (familyAlone && form.LastIndexOf(' ') is > 0 and var space && form.Length - space - 1 > ShortestStem && WordsAt(facts.Prose, form[(space + 1)..]) is >= 0 and var family)
                return new FoundText(id, family, form.Length - space - 1);
        }

        return null;
    }

    /// <summary>True if a call of a template has the id.</summary>
    public static bool IsCalled(TextFacts facts, string id) => facts.Calls.Exists(c => c.Text == id);

    /// <summary>True if a text has the last word of a name in any form.</summary>
    public static bool HasStem(string text, LocalizedName name) => name.AllForms.Any(f => text.Contains(Stem(f[(f.LastIndexOf(' ') + 1)..]), StringComparison.Ordinal));

    /// <summary>True if a text has every word of a name in any form.</summary>
    public static bool HasAllStems(string text, LocalizedName name) =>
        name.AllForms.Any(f => f.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w => w.Length < ShortestStem || text.Contains(Stem(w), StringComparison.OrdinalIgnoreCase)));

    // The part of a word that endings leave as it is.
    private static string Stem(string word) => word[..Math.Min(word.Length, Math.Max(ShortestStem, word.Length - LongestEnding))];

    private static int WordsAt(string prose, string words)
    {
        for (var at = prose.IndexOf(words, StringComparison.Ordinal); at >= 0; at = prose.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var end = at + words.Length;
            if ((at == 0 || !char.IsLetter(prose[at - 1])) && (end == prose.Length || !char.IsLetter(prose[end])))
                return at;
        }

        return -1;
    }
}
