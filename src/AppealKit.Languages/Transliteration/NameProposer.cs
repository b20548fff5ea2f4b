namespace AppealKit.Languages.Transliteration;

/// <summary>Proposes how a name is written in a language, from how it is written in another.</summary>
public static class NameProposer
{
    // Names of the region came into other alphabets through Russian; what is nearest to how a name was given comes first.
    private static readonly string[] Sources = ["ru", "tk", "uz", "uz-Latn", "en"];

    /// <summary>A proposal.</summary>
    /// <param name="forms">The forms that are there, by language tag.</param>
    /// <param name="to">The tag of the language that is wanted.</param>
    /// <param name="isFemale">True for a woman: Russian inflects her name otherwise.</param>
    /// <returns>Null if no rule leads there.</returns>
    public static NameProposal? Propose(IReadOnlyDictionary<string, string> forms, string to, bool isFemale)
    {
        // The form is there, and only its cases are wanted.
        if (to == "ru" && forms.TryGetValue("ru", out var russian))
            return new NameProposal(russian, "the form that is there, with the cases of Russian", RussianDeclension.Of(russian, isFemale));
        foreach (var from in Sources)
        {
            if (from == to || !forms.TryGetValue(from, out var form) || TransliterationSchemes.Find(from, to) is not { } scheme)
                continue;
            var written = scheme.Write(form);
            return new NameProposal(written, $"from `{from}` by {scheme.Name}", to == "ru" ? RussianDeclension.Of(written, isFemale) : []);
        }

        return null;
    }
}
