using AppealKit.Unicode;
using AppealKit.Values;

namespace AppealKit.Signatories.Import;

/// <summary>Understands the names of languages, and tells in which language a name is written.</summary>
/// <param name="words">The words that the program brings along.</param>
/// <param name="mapping">What somebody says besides.</param>
/// <param name="languages">The languages of the workspace and of the document.</param>
internal sealed class LanguageAnswers(FormWords words, FormMapping mapping, IReadOnlyList<LanguageTag> languages)
{
    /// <summary>The language that an answer names; null if it is not known.</summary>
    public LanguageTag? Find(string answer)
    {
        var key = CellText.Key(answer);
        if (mapping.Languages.TryGetValue(key, out var told) || words.Languages.TryGetValue(key, out told))
            return told;
        // "English (United States)", "en-US"
        var open = key.IndexOf(" (", StringComparison.Ordinal);
        if (open > 0 && words.Languages.TryGetValue(key[..open], out told))
            return told;
        if (LanguageTag.TryParse(key, out var tag))
            return languages.Contains(tag) ? tag : languages.Cast<LanguageTag?>().FirstOrDefault(l => l!.Value.Language == tag.Language) ?? Bare(tag);
        return CellText.Parts(answer) is { Length: > 1 } parts && parts.Select(Find).Distinct().ToList() is [{ } one] ? one : null;
    }

    /// <summary>The language that a name or a title is written in: the first that uses its letters, the one that somebody read before the others.</summary>
    public LanguageTag Of(string text, LanguageTag? read)
    {
        var script = ScriptOf(text);
        if (script is null)
            return languages[0];
        if (read is { } tag && ScriptOf(tag) == script)
            return tag;
        foreach (var language in languages)
        {
            if (ScriptOf(language) == script)
                return language;
        }

        return LanguageTag.Of(script switch { Script.Cyrillic => "ru", Script.Arabic => "ar", Script.Georgian => "ka", Script.Armenian => "hy", _ => "en" });
    }

    // A tag is not a country of a name: "en-US" is what a browser said, and there is no such document.
    private static LanguageTag? Bare(LanguageTag tag) => tag.Language.Length == 2 ? LanguageTag.Of(tag.Language) : null;

    private static Script? ScriptOf(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Scripts.Of(rune.Value) is var script and not (Script.Common or Script.Inherited or Script.Unknown))
                return script;
        }

        return null;
    }

    private static Script ScriptOf(LanguageTag language) => (language.Script ?? language.Language) switch
    {
        "Cyrl" or "ru" or "uk" or "be" or "kk" or "ky" or "tg" => Script.Cyrillic,
        "Arab" or "ar" or "fa" or "ug" => Script.Arabic,
        "Geor" or "ka" => Script.Georgian,
        "Armn" or "hy" => Script.Armenian,
        _ => Script.Latin,
    };
}
