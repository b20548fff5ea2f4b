using AppealKit.Unicode;

namespace AppealKit.Languages.Transliteration;

/// <summary>
/// Proposes the cases of names in Russian, as the school grammar gives them for the commonest endings. A name that fits none of them, and a
/// woman's name on a consonant, stays as it is.
/// </summary>
public static class RussianDeclension
{
    private static readonly string[] NoChange = ["", "", "", "", ""];

    /// <summary>The forms of a name of one or more words: genitive, dative, accusative, instrumental, prepositional.</summary>
    /// <param name="name">The nominative: given name first, family name last.</param>
    /// <param name="isFemale">True for a woman.</param>
    public static IReadOnlyList<string> Of(string name, bool isFemale)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var forms = new string[5];
        for (var i = 0; i < forms.Length; i++)
        {
            var parts = new string[words.Length];
            for (var w = 0; w < words.Length; w++)
                parts[w] = Decline(words[w], isFemale, isFamily: words.Length > 1 && w == words.Length - 1)[i];
            forms[i] = string.Join(' ', parts);
        }

        return forms;
    }

    private static string[] Decline(string word, bool isFemale, bool isFamily)
    {
        var lower = Casing.ToLower(word, "ru");
        var (cut, endings) = isFamily ? Family(lower, isFemale) : Given(lower, isFemale);
        var stem = word[..(word.Length - cut)];
        return [.. endings.Select((e, i) => cut == 0 && e.Length == 0 ? word : stem + e)];
    }

    private static (int Cut, string[] Endings) Family(string word, bool isFemale)
    {
        if (isFemale)
        {
            if (EndsWith(word, "ова", "ева", "ёва", "ина", "ына"))
                return (1, ["ой", "ой", "у", "ой", "ой"]);
            if (EndsWith(word, "яя"))
                return (2, ["ей", "ей", "юю", "ей", "ей"]);
            return EndsWith(word, "ая") ? (2, ["ой", "ой", "ую", "ой", "ой"]) : EndsWith(word, "а", "я") ? Given(word, isFemale) : (0, NoChange);
        }

        if (EndsWith(word, "ов", "ев", "ёв", "ин", "ын"))
            return (0, ["а", "у", "а", "ым", "е"]);
        if (EndsWith(word, "ский", "цкий"))
            return (2, ["ого", "ому", "ого", "им", "ом"]);
        return EndsWith(word, "ый", "ой") ? (2, ["ого", "ому", "ого", "ым", "ом"]) : Given(word, isFemale);
    }

    private static (int Cut, string[] Endings) Given(string word, bool isFemale)
    {
        if (word.Length < 2)
            return (0, NoChange);
        var last = word[^1];
        var before = word[^2];
        var isHusher = "жшщчц".Contains(before);
        switch (last)
        {
            case 'а':
                return (1, ["гкхжшщч".Contains(before) ? "и" : "ы", "е", "у", isHusher ? "ей" : "ой", "е"]);
            case 'я' when before == 'и':
                return (1, ["и", "и", "ю", "ей", "и"]);
            case 'я':
                return (1, ["и", "е", "ю", "ей", "е"]);
            case 'ь' when isFemale:
                return (1, ["и", "и", "ь", "ью", "и"]);
            case 'ь':
                return (1, ["я", "ю", "я", "ем", "е"]);
            case 'й' when !isFemale:
                return before == 'и' ? (1, ["я", "ю", "я", "ем", "и"]) : (1, ["я", "ю", "я", "ем", "е"]);
            default:
                if (isFemale || "еёиоуыэю".Contains(last))
                    return (0, NoChange);
                return (0, ["а", "у", "а", "жшщчц".Contains(last) ? "ем" : "ом", "е"]);
        }
    }

    private static bool EndsWith(string word, params string[] endings) => Array.Exists(endings, e => word.EndsWith(e, StringComparison.Ordinal));
}
