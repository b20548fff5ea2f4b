namespace AppealKit.Workspace.Audiences.Search;

/// <summary>What may stand behind the stem of a name.</summary>
internal enum EndingRule
{
    /// <summary>The stem is the whole name: nothing, or any ending.</summary>
    Whole,

    /// <summary>The stem has lost its last vowel, which an ending takes the place of, or nothing.</summary>
    Cut,

    /// <summary>The stem has changed inside, as it does before endings of Slavic languages only.</summary>
    Slavic,

    /// <summary>The name is an adjective of a woman, without its ending.</summary>
    Adjective,

    /// <summary>The stem is a form of a name of two letters: nothing stands behind it.</summary>
    Form,

    /// <summary>The last consonant has become soft, as it does before vowels in Turkic languages.</summary>
    Vowel,
}
