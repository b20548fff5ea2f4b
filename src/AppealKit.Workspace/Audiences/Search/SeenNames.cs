namespace AppealKit.Workspace.Audiences.Search;

/// <summary>
/// Names that may stand in a file: of people, organisations, authors, contacts and signatories who may be seen, and words that a hidden
/// person's entry says mean somebody or something else. What is part of one of them is no alarm.
/// </summary>
internal sealed class SeenNames
{
    private const int LongestEnding = 6;
    private const int LongestWhole = 3;

    private readonly LetterTable _letters;
    private readonly Dictionary<string, List<IReadOnlyList<string>>> _byWord = new(StringComparer.Ordinal);
    private readonly HashSet<string> _whole = new(StringComparer.Ordinal);
    private readonly List<string> _written = [];
    private readonly HashSet<string> _familyWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _givenOf = new(StringComparer.Ordinal);

    /// <summary>Makes a list without names.</summary>
    public SeenNames(LetterTable letters) => _letters = letters;

    /// <summary>Adds a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isPerson">True for a person: then a family name that is the same tells nobody apart.</param>
    public void Add(string name, bool isPerson)
    {
        var words = NameParts.Words(name).Select(w => WordSkeleton.Of(w, _letters)).Where(w => w.Length > 0).ToList();
        if (words.Count == 0)
            return;
        foreach (var word in words)
            Listed(word).Add(words);
        AddWhole(words);
        if (UnheardLetters.AreIn(name))
            _written.Add(WithheldTextSearch.Simplify(name));
        if (!isPerson)
            return;
        foreach (var word in words)
            _familyWords.UnionWith(FormsOf(word));
        if (words.Count < 2)
            return;
        if (words.Count == 2)
        {
            var turned = new[] { words[1], words[0] };
            Listed(words[0]).Add(turned);
            Listed(words[1]).Add(turned);
            AddWhole(turned);
        }

        AddPair(words[0], words[^1]);
    }

    /// <summary>Adds words that mean somebody or something else wherever they stand.</summary>
    public void AddNotMeant(string words) => Add(words, isPerson: false);

    /// <summary>The names in letters of unknown sound that have some words in them, or are these words, as <see cref="WithheldTextSearch.Simplify"/> writes them.</summary>
    public IEnumerable<string> WrittenWith(string simple) => _written.FindAll(n => n.Contains(simple, StringComparison.Ordinal));

    /// <summary>True if somebody who may be seen has a word in their name.</summary>
    public bool HasWord(string skeleton) => _familyWords.Contains(skeleton) || (skeleton.EndsWith('a') && _familyWords.Contains(skeleton[..^1]))
        || (NameStem.IsAdjective(skeleton) && _familyWords.Contains(skeleton[..^3] + 'i'));

    /// <summary>True if somebody who may be seen has the same given and family name.</summary>
    public bool HasPair(string given, string family) => _givenOf.GetValueOrDefault(family)?.Contains(given) ?? false;

    /// <summary>True if somebody who may be seen has a family name and a given name that begins with a letter.</summary>
    public bool HasInitial(char initial, string family) => _givenOf.GetValueOrDefault(family)?.Any(g => g[0] == initial) ?? false;

    /// <summary>True if a name that may be seen stands in a text and covers some of its words.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="from">The first of the words.</param>
    /// <param name="to">The last of them.</param>
    /// <param name="leastWords">How many words the name must have.</param>
    public bool Cover(SearchedWords words, int from, int to, int leastWords)
    {
        if (StandsWhole(words, from, to, leastWords))
            return true;
        var first = words.SkeletonOf(from);
        foreach (var name in NamesWith(first))
        {
            if (name.Count < leastWords)
                continue;
            for (var at = 0; at < name.Count; at++)
            {
                if (from - at >= 0 && from - at + name.Count > to && from - at + name.Count <= words.Count && StandsAt(words, from - at, name))
                    return true;
            }
        }

        return false;
    }

    // A list of thousands has thousands of names with one given name: most of them stand there as they are, and are found at once.
    private bool StandsWhole(SearchedWords words, int from, int to, int leastWords)
    {
        for (var count = Math.Max(leastWords, to - from + 1); count <= LongestWhole; count++)
        {
            for (var start = Math.Max(0, to - count + 1); start <= from && start + count <= words.Count; start++)
            {
                var name = words.SkeletonOf(start);
                for (var i = 1; i < count; i++)
                    name += " " + words.SkeletonOf(start + i);
                if (_whole.Contains(name))
                    return true;
            }
        }

        return false;
    }

    private void AddWhole(IReadOnlyList<string> words)
    {
        if (words.Count <= LongestWhole)
            _whole.Add(string.Join(' ', words));
    }

    private bool StandsAt(SearchedWords words, int start, IReadOnlyList<string> name)
    {
        for (var i = 0; i < name.Count; i++)
        {
            var word = words[start + i];
            var isInitial = i < name.Count - 1 && word.IsInitial && word.Initial == name[i][0];
            if (!isInitial && !IsForm(words.SkeletonOf(start + i), name[i]))
                return false;
        }

        return true;
    }

    private IEnumerable<IReadOnlyList<string>> NamesWith(string skeleton)
    {
        for (var length = skeleton.Length; length > 0 && length >= skeleton.Length - LongestEnding; length--)
        {
            var stem = skeleton[..length];
            foreach (var name in _byWord.GetValueOrDefault(stem) ?? [])
                yield return name;
            foreach (var vowel in "aioe")
            {
                foreach (var name in _byWord.GetValueOrDefault(stem + vowel) ?? [])
                    yield return name;
            }
        }
    }

    private static bool IsForm(string skeleton, string word)
    {
        foreach (var stem in NameStem.Of(word))
        {
            if (stem.Match(skeleton) >= NameMatch.Loose)
                return true;
        }

        return false;
    }

    // Men and women of one family: Mingelov, Mingelova.
    private static IEnumerable<string> FormsOf(string word) =>
        NameStem.IsAdjective(word) ? [word, word[..^3] + 'i', word[..^3] + "oi"] : word.EndsWith('a') && word.Length > 4 ? [word, word[..^1]] : [word];

    private void AddPair(string given, string family)
    {
        foreach (var form in FormsOf(family))
        {
            if (!_givenOf.TryGetValue(form, out var names))
                _givenOf[form] = names = new HashSet<string>(StringComparer.Ordinal);
            names.Add(given);
        }
    }

    private List<IReadOnlyList<string>> Listed(string word)
    {
        if (!_byWord.TryGetValue(word, out var names))
            _byWord[word] = names = [];
        return names;
    }
}
