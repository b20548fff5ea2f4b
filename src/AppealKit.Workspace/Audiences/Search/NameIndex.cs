using AppealKit.Workspace.Model;

namespace AppealKit.Workspace.Audiences.Search;

/// <summary>All words of hidden names, by how their stems begin.</summary>
internal sealed class NameIndex
{
    private const int Buckets = 1024;

    // Shorter words in one would be found in anything.
    private const int ShortestJoined = 8;

    private readonly List<IndexedStem>?[] _stems = new List<IndexedStem>?[Buckets];
    private readonly List<IndexedPhrase>?[] _phrases = new List<IndexedPhrase>?[Buckets];
    private readonly Dictionary<string, NameWord> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameWord> _family = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameWord> _joined = new(StringComparer.Ordinal);
    private readonly LetterTable _letters;
    private readonly OtherSounds _sounds;

    /// <summary>Makes an index.</summary>
    public NameIndex(LetterTable letters) => (_letters, _sounds) = (letters, new OtherSounds(letters));

    /// <summary>True if there is nothing in it.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>Adds the name of a person.</summary>
    /// <returns>False if it has too few letters to be taken apart.</returns>
    public bool AddPerson(WithheldText withheld)
    {
        var parts = NameParts.Of(withheld);
        var owner = new HiddenName(withheld) { IsSingle = parts.Given.Count == 0 };
        var (given, family) = (Skeletons(parts.Given), Skeletons(parts.Family));
        if (family.Count == 0 || family.Concat(given).Any(w => w.Length < 2))
            return false;
        foreach (var word in given)
        {
            owner.Initials += word[0];
            Add(NameRole.Given, word, owner, Alphabet.Any);
        }

        foreach (var word in family)
            Add(NameRole.Family, word, owner, Alphabet.Any);
        AddOtherSounds(parts.Given, given, NameRole.Given, owner);
        AddOtherSounds(parts.Family, family, NameRole.Family, owner);
        foreach (var first in parts.Given)
        {
            foreach (var last in parts.Family)
                AddJoined(first, last, family, owner);
        }

        return true;
    }

    /// <summary>Adds a name whose words stand in one order only: of an organisation, a nickname.</summary>
    /// <returns>False if it begins with less than a word.</returns>
    public bool AddPhrase(WithheldText withheld)
    {
        if (HiddenPhrase.Of(withheld, _letters) is not { } phrase)
            return false;
        foreach (var first in phrase.Words[0])
        {
            ref var bucket = ref _phrases[Bucket(first[0], first.Length > 1 ? first[1] : '\0')];
            (bucket ??= []).Add(new IndexedPhrase(first, phrase));
        }

        IsEmpty = false;
        return true;
    }

    /// <summary>True if a word that begins with two letters may be one of a hidden name.</summary>
    public bool IsWanted(char first, char second)
    {
        var bucket = Bucket(first, second);
        return _stems[bucket] is not null || _phrases[bucket] is not null;
    }

    /// <summary>The words of names that a word of a text may be, each with how well it is.</summary>
    /// <param name="skeleton">Its skeleton.</param>
    /// <param name="alphabet">The alphabet it is written in.</param>
    public List<WordLike>? WordsLike(string skeleton, Alphabet alphabet)
    {
        if (_stems[Bucket(skeleton[0], skeleton[1])] is not { } stems)
            return null;
        List<WordLike>? found = null;
        foreach (var indexed in stems)
        {
            if (indexed.Word.Alphabet != Alphabet.Any && indexed.Word.Alphabet != alphabet)
                continue;
            var match = indexed.Stem.Match(skeleton);
            if (match == NameMatch.None && indexed.Stem.Rule == EndingRule.Whole && indexed.Word.IsNear(skeleton))
                match = NameMatch.Near;
            if (match != NameMatch.None)
                (found ??= []).Add(new WordLike(indexed.Word, match));
        }

        return found;
    }

    /// <summary>The phrases that may begin with a word.</summary>
    public List<IndexedPhrase>? PhrasesFrom(string skeleton) =>
        _phrases[Bucket(skeleton[0], skeleton[1])]?.FindAll(p => HiddenPhrase.IsWord(skeleton, p.First));

    private void AddOtherSounds(IReadOnlyList<string> words, HashSet<string> known, NameRole role, HiddenName owner)
    {
        foreach (var word in words)
        {
            foreach (var (skeleton, alphabet, isTurned) in _sounds.Of(word, role))
            {
                if (skeleton.Length < 2 || known.Contains(skeleton))
                    continue;
                // Galina is no K.
                if (role == NameRole.Given && !isTurned && !owner.Initials.Contains(skeleton[0]))
                    owner.Initials += skeleton[0];
                Add(role, skeleton, owner, alphabet, isTurned);
            }
        }
    }

    private HashSet<string> Skeletons(IReadOnlyList<string> words)
    {
        var skeletons = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            skeletons.UnionWith(NameSpelling.Of(word, _letters));
            skeletons.UnionWith(ForeignSpelling.Of(word, _letters));
        }

        return skeletons;
    }

    // Spelled as one word: letters that meet may sound otherwise than apart. An initial that the family name begins with is not heard before it
    // (F + Frolova): such a word is the family name alone, which is searched for by its own rule.
    private void AddJoined(string given, string family, HashSet<string> alone, HiddenName owner)
    {
        foreach (var joined in (IEnumerable<string>)[.. NameSpelling.Of(given + family, _letters), .. NameSpelling.Of(family + given, _letters), .. NameSpelling.Of(given[0] + family, _letters)])
        {
            if (joined.Length >= ShortestJoined && !alone.Contains(joined))
                Add(NameRole.Joined, joined, owner, Alphabet.Any);
        }
    }

    private void Add(NameRole role, string skeleton, HiddenName owner, Alphabet alphabet, bool isTurned = false)
    {
        IsEmpty = false;
        var words = role switch { NameRole.Given => _given, NameRole.Family => _family, _ => _joined };
        // What counts with fewer words beside it is a word of its own.
        var key = isTurned ? "^" + skeleton : skeleton;
        if (words.TryGetValue(key, out var word))
        {
            if (word.Alphabet != alphabet)
                word.Alphabet = Alphabet.Any;
            word.Owners.Add(owner);
            return;
        }

        words[key] = word = new NameWord(role, skeleton) { Alphabet = alphabet, IsTurned = isTurned };
        word.Owners.Add(owner);
        foreach (var stem in NameStem.Of(skeleton))
        {
            ref var bucket = ref _stems[Bucket(stem.Text[0], stem.Text.Length > 1 ? stem.Text[1] : '\0')];
            (bucket ??= []).Add(new IndexedStem(stem, word));
        }
    }

    private static int Bucket(char first, char second) => ((first * 31) + second) & (Buckets - 1);
}
