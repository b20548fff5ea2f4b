namespace AppealKit.Workspace.Audiences.Search;

/// <summary>
/// Takes from a word what ways of writing it differ in, more of it than <see cref="Names.NameSkeleton"/> does: <c>Хаджи</c>, <c>Khadzhi</c>,
/// <c>Haji</c> and <c>Gaji</c> are the same. What is protected had better be found once too often.
/// </summary>
internal static class WordSkeleton
{
    // Longer ones first: what begins like another must not be cut short by it.
    private static readonly (string Letters, char Letter)[] Digraphs =
    [
        ("schtsch", 's'), ("shch", 's'), ("szcz", 's'), ("chtch", 's'), ("tsch", 'c'), ("sch", 's'), ("tch", 'c'), ("dzh", 'j'), ("kh", 'g'), ("gh", 'g'), ("zh", 'j'), ("dj", 'j'), ("ch", 'c'),
        ("sh", 's'), ("ts", 's'), ("tz", 's'), ("ph", 'f'), ("ck", 'k'), ("cz", 'c'), ("sz", 's'), ("th", 't'), ("ou", 'u'), ("oo", 'u'),
    ];

    /// <summary>The skeleton of a word.</summary>
    public static string Of(string word, LetterTable letters)
    {
        Span<char> buffer = stackalloc char[SearchedText.LongestWord];
        var length = 0;
        foreach (var unit in word)
        {
            foreach (var letter in letters.Of(unit) ?? "")
            {
                if (length < buffer.Length)
                    buffer[length++] = letter;
            }
        }

        return buffer[..Squeeze(buffer[..length])].ToString();
    }

    /// <summary>Turns plain letters into their skeleton, in place.</summary>
    /// <returns>The length of the skeleton.</returns>
    public static int Squeeze(Span<char> word)
    {
        var length = 0;
        // Ии of Ия is no initial.
        var isTwice = word is ['i', 'i'];
        for (var i = 0; i < word.Length; i++)
        {
            var (letter, used) = Next(word, i, length == 0 ? '\0' : word[length - 1]);
            i += used - 1;
            if (letter != '\0' && (length == 0 || word[length - 1] != letter))
                word[length++] = letter;
        }

        if (isTwice)
            return word.Length;
        OneName(word[..length]);
        return length;
    }

    // The same names in Turkmen, Kazakh and Russian, alone and in longer ones: Myrat and Мурад, Myhammet and Магомед, Annaguly and Аннакули.
    private static void OneName(Span<char> word)
    {
        for (var i = 0; i + 3 < word.Length; i++)
        {
            var rest = word[i..];
            if (rest is ['m', 'u' or 'i', 'r', 'a', 't' or 'd', ..])
                (rest[1], rest[4]) = ('u', 't');
            else if (rest is ['m', 'u' or 'i' or 'o' or 'a', 'g', 'a' or 'o', 'm', 'a' or 'e', 't' or 'd', ..])
                (rest[1], rest[3], rest[5], rest[6]) = ('u', 'a', 'e', 'd');
            else if (i > 1 && rest is ['k', 'u', 'l', 'i', ..])
                rest[0] = 'g';
        }
    }

    private static (char Letter, int Used) Next(ReadOnlySpan<char> word, int at, char before)
    {
        var letter = word[at];
        if (letter is > 'z' or < 'a')
            return (letter, 1);
        if (letter is 's' or 't' or 'd' or 'k' or 'g' or 'z' or 'c' or 'p' or 'o')
        {
            foreach (var (letters, one) in Digraphs)
            {
                if (letters[0] == letter && word[at..].StartsWith(letters))
                    return (one, letters.Length);
            }

            // The French u that only keeps g hard.
            if (letter == 'g' && at + 2 < word.Length && word[at + 1] == 'u' && word[at + 2] is 'e' or 'i')
                return ('g', 2);
        }

        return letter switch
        {
            'h' => ('g', 1),
            // y before a vowel says how the vowel is heard, but for those that would fall together: Мамай, Мамая.
            'y' when at + 1 < word.Length && IsVowel(word[at + 1]) && !(before == word[at + 1] && before is 'a' or 'u') => ('\0', 1),
            'y' => ('i', 1),
            _ => (letter, 1),
        };
    }

    /// <summary>True for the vowels of a skeleton.</summary>
    public static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
