namespace AppealKit.Workspace.Names;

/// <summary>
/// Finds family names that stand alone, without the given name, and are spelled otherwise than ours: <c>Mr Amanow</c>, <c>Аманава</c>. A word alone says less
/// than two; so it has to be the same name in another way of writing, or to differ in a letter that is often mistaken. A name that is only near counts where
/// the person is spoken of anyway.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="words">Its words that could belong to names.</param>
/// <param name="concerned">Whom it is about, as far as that is known.</param>
/// <param name="candidates">Gives the people whose family name is near a skeleton.</param>
/// <param name="isOurs">True for a word that is a name of somebody known.</param>
internal sealed class LoneFamilyNames(
    string text, List<TextWord> words, IReadOnlySet<string> concerned, Func<string, IEnumerable<KnownName>> candidates, Func<string, bool> isOurs)
{
    // A shorter name with one letter changed is another name.
    private const int Shortest = 5;
    private const int LongestEnding = 3;

    // Letters that are heard alike where they are not stressed, or written alike.
    private static readonly string[] Confused = ["ao", "ei", "uo", "bp", "dt", "zs", "vf", "hk", "hg", "gk", "js", "jz", "cs", "jc"];

    // Skeletons of the endings of cases and of the suffixes of Turkic languages.
    private static readonly HashSet<string> Endings = new(StringComparer.Ordinal)
    {
        "", "a", "u", "im", "e", "oi", "i", "ih", "imi", "ogo", "omu", "s", "in", "nin", "ni", "na", "da", "dan", "ga", "ova",
    };

    // What stands before a family name and is no given name.
    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Professor", "Judge", "President", "Minister", "Lawyer", "Journalist", "Activist", "The", "Sir", "Herr", "Herrn", "Frau", "Monsieur", "Madame", "Mme",
        "Señor", "Señora", "Sr", "Sra", "Signor", "Signora", "Pan", "Pana", "Panu", "Pani", "Господин", "Господина", "Господину", "Госпожа", "Госпожи", "Госпоже", "Пан", "Пана", "Пані", "Спадар",
    };

    /// <summary>Those of the text, in order.</summary>
    public IEnumerable<SpellingFinding> Find()
    {
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (word.Text.Length < Shortest || NameSkeleton.Of(word.Text) is not { Length: >= Shortest } skeleton)
                continue;
            if (candidates(skeleton).FirstOrDefault(c => IsMeant(skeleton, word, c)) is { } name && !HasOtherGivenName(i) && !isOurs(word.Text) && !IsOrdinary(word.Text))
                yield return new SpellingFinding(word.Start, word.Text.Length, word.Text, name, IsListed: false);
        }
    }

    private bool IsMeant(string skeleton, TextWord word, KnownName name)
    {
        var spokenOf = new Lazy<bool>(() => concerned.Contains(name.Person.Id) || words.Exists(w => name.IsFamily(w.Text)) || text.Contains($"'{name.Person.Id}'", StringComparison.Ordinal));
        foreach (var family in name.Family)
        {
            if (family.Length < Shortest)
                continue;
            for (var length = Math.Max(Shortest, skeleton.Length - LongestEnding); length <= skeleton.Length; length++)
            {
                var (stem, ending) = (skeleton[..length], skeleton[length..]);
                if (stem == family)
                    return true;
                if (!Endings.Contains(ending) || stem[0] != family[0])
                    continue;
                if ((IsConfused(stem, family) && (!word.BeginsSentence || spokenOf.Value)) || (NameSkeleton.AreOneApart(stem, family) && spokenOf.Value))
                    return true;
            }
        }

        return false;
    }

    // Batyr Amanow is not Aman Amanov. Behind a capital at the beginning of a sentence nobody can tell.
    private bool HasOtherGivenName(int index) =>
        index > 0 && words[index].FollowsAtOnce && words[index - 1] is { BeginsSentence: false } before && !Titles.Contains(before.Text) && !isOurs(before.Text);

    // A word that the text has without a capital, too, is no name.
    private bool IsOrdinary(string word)
    {
        var rest = word[1..];
        var lower = char.ToLowerInvariant(word[0]);
        for (var at = text.IndexOf(rest, 1, StringComparison.Ordinal); at > 0; at = text.IndexOf(rest, at + 1, StringComparison.Ordinal))
        {
            if (text[at - 1] == lower && (at == 1 || !char.IsLetterOrDigit(text[at - 2])))
                return true;
        }

        return false;
    }

    private static bool IsConfused(string a, string b)
    {
        if (a.Length != b.Length)
            return false;
        var differing = -1;
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] == b[i])
                continue;
            if (differing >= 0)
                return false;
            differing = i;
        }

        return differing > 0 && Array.Exists(Confused, p => p.Contains(a[differing]) && p.Contains(b[differing]));
    }
}
