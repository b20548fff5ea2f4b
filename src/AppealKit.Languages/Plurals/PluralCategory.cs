namespace AppealKit.Languages.Plurals;

/// <summary>The plural categories of CLDR (UTS#35, part 3, "Language Plural Rules"); each language uses some of them.</summary>
public enum PluralCategory
{
    /// <summary>Zero.</summary>
    Zero,

    /// <summary>One.</summary>
    One,

    /// <summary>Two.</summary>
    Two,

    /// <summary>Few.</summary>
    Few,

    /// <summary>Many.</summary>
    Many,

    /// <summary>Everything else; every language has it.</summary>
    Other,
}
