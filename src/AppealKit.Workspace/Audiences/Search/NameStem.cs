namespace AppealKit.Workspace.Audiences.Search;

/// <summary>The part of a word of a name that its endings leave as it is.</summary>
/// <param name="Text">Its letters, as a skeleton.</param>
/// <param name="Rule">What may stand behind it.</param>
internal sealed record NameStem(string Text, EndingRule Rule)
{
    // Shorter, and anything could come of it.
    private const int ShortestCut = 2;

    // Ия, Ию, Ии.
    private static readonly string[] ShortEndings = ["u", "i", "e", "ei", "oi"];

    /// <summary>How well a word of a text is this stem with an ending.</summary>
    public NameMatch Match(string skeleton)
    {
        if (!skeleton.StartsWith(Text, StringComparison.Ordinal))
            return NameMatch.None;
        var match = NameEndings.Judge(skeleton.AsSpan(Text.Length), Rule, Text.Length);
        // Doubled letters are one: the last of the stem may be the first of the ending too.
        return match < NameMatch.Plain && Rule == EndingRule.Whole && Text.Length > ShortestCut && skeleton.Length > Text.Length
            && NameEndings.Judge(skeleton.AsSpan(Text.Length - 1), Rule, Text.Length) == NameMatch.Plain ? NameMatch.Plain : match;
    }

    /// <summary>The stems of a word: the word itself, and what becomes of it before endings.</summary>
    public static IEnumerable<NameStem> Of(string word)
    {
        yield return new NameStem(word, EndingRule.Whole);
        if (word.Length <= ShortestCut)
        {
            foreach (var ending in word.EndsWith('a') ? ShortEndings : [])
                yield return new NameStem(word[..^1] + ending, EndingRule.Form);
            yield break;
        }

        foreach (var stem in WordSkeleton.IsVowel(word[^1]) ? OnVowel(word) : OnConsonant(word))
            yield return stem;
    }

    private static IEnumerable<NameStem> OnVowel(string word)
    {
        // Карасартова, Карасартовой; Юсупович, -ский, Мамай, Мамая; without its vowel a shorter name is too many words.
        yield return new NameStem(word[..^1], word.Length > 5 || word[^2] == 'i' ? EndingRule.Cut : EndingRule.Slavic);
        if (Softened(word[^2]) is { } soft)
            yield return new NameStem(word[..^2] + soft, EndingRule.Slavic);
        // Толстая, Толстой; Островская is Ostrovska, too, and Островська.
        if (IsAdjective(word))
            yield return new NameStem(word[..^3], word[^4] == 'k' ? EndingRule.Slavic : EndingRule.Adjective);
        // Наталия, Наталью; Воробей, Воробья.
        else if (word.Length > 5 && !WordSkeleton.IsVowel(word[^3]) && word[^2..] is "ia" or "ei")
            yield return new NameStem(word[..^2], EndingRule.Slavic);
    }

    private static IEnumerable<NameStem> OnConsonant(string word)
    {
        var last = word[^1];
        // Павел, Павла; Кривоніс, Кривоноса.
        if (word[^2] is 'e' or 'o' or 'i' && !WordSkeleton.IsVowel(word[^3]))
            yield return new NameStem(word[..^2] + last, EndingRule.Slavic);
        if (word[^2] == 'i')
        {
            yield return new NameStem(word[..^2] + 'o' + last, EndingRule.Slavic);
            yield return new NameStem(word[..^2] + 'e' + last, EndingRule.Slavic);
        }

        // Боец, Бойца; Заяц, Зайца.
        if (word[^2] == 'e' && WordSkeleton.IsVowel(word[^3]))
            yield return new NameStem(word[..^2] + 'i' + last, EndingRule.Slavic);
        else if (word.Length > 4 && word[^3..^1] == "ia" && WordSkeleton.IsVowel(word[^4]))
            yield return new NameStem(word[..^2] + last, EndingRule.Slavic);

        // Rejep, Rejebiň; Meret, Meredi.
        if (Voiced(last) is { } voiced)
            yield return new NameStem(word[..^1] + voiced, EndingRule.Vowel);
    }

    /// <summary>True for women's names that are adjectives: Толстая, Верхняя, Ostrovskaja.</summary>
    public static bool IsAdjective(string word) =>
        word.Length > 5 && (word.EndsWith("aia", StringComparison.Ordinal) || word.EndsWith("aja", StringComparison.Ordinal)) && !WordSkeleton.IsVowel(word[^4]);

    // Ольга, Ользі; Лука, Луці.
    private static char? Softened(char consonant) => consonant switch
    {
        'g' => 'z',
        'k' => 's',
        _ => null,
    };

    private static char? Voiced(char consonant) => consonant switch
    {
        'k' => 'g',
        'p' => 'b',
        't' => 'd',
        'c' => 'j',
        _ => null,
    };
}
