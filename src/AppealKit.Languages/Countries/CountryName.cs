namespace AppealKit.Languages.Countries;

/// <summary>The name of a country.</summary>
/// <param name="Nominative">The name by itself.</param>
/// <param name="Forms">All forms by case; null if there is only one.</param>
internal sealed record CountryName(string Nominative, IReadOnlyDictionary<string, string>? Forms)
{
    /// <summary>The cases that packs can give; the first is always there. <c>in_text</c> stands for all that are not given, as English
    /// "the Netherlands".</summary>
    public static readonly IReadOnlyList<string> Cases =
        ["nominative", "in_text", "genitive", "dative", "accusative", "instrumental", "prepositional", "locative", "ablative"];

    /// <summary>The form that the pack gives for a case; null if it gives none.</summary>
    public string? Own(string form) => Forms is not null && Forms.TryGetValue(form, out var text) ? text : null;

    /// <summary>The form of a case, or the nearest there is.</summary>
    public string In(string grammaticalCase)
    {
        if (Forms is null)
            return Nominative;
        if (Forms.TryGetValue(grammaticalCase, out var form))
            return form;
        // What Russian calls prepositional is locative in Turkic languages.
        if ((grammaticalCase == "prepositional" && Forms.TryGetValue("locative", out form))
            || (grammaticalCase == "locative" && Forms.TryGetValue("prepositional", out form)))
        {
            return form;
        }

        return grammaticalCase != "nominative" && Forms.TryGetValue("in_text", out form) ? form : Nominative;
    }
}
