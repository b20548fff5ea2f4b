using AppealKit.Signatories.Duplicates.Organisations;
using AppealKit.Signatories.Duplicates.People;
using AppealKit.Signatories.Duplicates.Sounds;

namespace AppealKit.Signatories.Duplicates;

/// <summary>
/// Under what a signatory is looked up: whoever can be the same has a key in common, so that not everybody has to be compared with everybody.
/// A key is a hash; keys that are the same by accident cost one comparison.
/// </summary>
internal sealed class LookupKeys
{
    // A shorter word with one consonant left out is any word.
    private const int ShortestToLose = 4;
    private const int MostWords = 8;

    private readonly HashSet<ulong> _keys = [];

    /// <summary>The keys of the one read last.</summary>
    public IReadOnlyCollection<ulong> Of(Entrant entrant)
    {
        _keys.Clear();
        foreach (var address in entrant.Mail)
            Add("@", address.Name, address.Domain);
        foreach (var site in entrant.Sites)
            Add("/", site, "");
        foreach (var name in entrant.People)
            AddPerson(name);
        foreach (var name in entrant.Organisations)
            AddOrganisation(name);
        return _keys;
    }

    // One word by its consonants, another by its beginning: in any order, since forms have any order.
    private void AddPerson(PersonName name)
    {
        for (var i = 0; i < name.Parts.Count; i++)
        {
            var whole = name.Parts[i];
            if (whole.IsInitial || whole.IsPatronymic)
                continue;
            if (name.Parts.Count == 1)
                AddAll(whole.Word, "1");
            for (var j = 0; j < name.Parts.Count; j++)
            {
                if (i == j)
                    continue;
                foreach (var beginning in BeginningsOf(name.Parts[j]))
                    AddAll(whole.Word, beginning);
            }
        }
    }

    private static IEnumerable<string> BeginningsOf(NamePart part)
    {
        var seen = new HashSet<char>();
        foreach (var sound in part.Word.Sounds)
        {
            foreach (var beginning in SoundKey.Beginnings(sound))
            {
                if (seen.Add(beginning))
                    yield return beginning.ToString();
            }
        }

        foreach (var number in part.GivenNames)
            yield return FormattableString.Invariant($"#{number}");
    }

    private void AddAll(SoundingWord word, string beginning)
    {
        foreach (var sound in word.Sounds)
        {
            foreach (var key in SoundKey.Of(sound))
            {
                Add("p", key, beginning);
                for (var i = 0; key.Length >= ShortestToLose && i < key.Length; i++)
                    Add("p", key.Remove(i, 1), beginning);
            }
        }
    }

    // Two words of a name; one where there are no more of its own.
    private void AddOrganisation(OrganisationName name)
    {
        foreach (var letters in name.Abbreviations.Concat(name.Initials))
            Add("a", letters, "");
        var words = name.Words.Where(w => w.Meaning != WordMeaning.Form).Take(MostWords).Select(w => (w.Meaning, Keys: KeysOf(w))).ToList();
        var own = words.Count(w => w.Meaning == WordMeaning.Own);
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var key in words[i].Keys)
            {
                if (words.Count == 1 || (own <= 2 && words[i].Meaning == WordMeaning.Own))
                    Add("o", key, "");
                for (var j = 0; j < words.Count; j++)
                {
                    foreach (var other in words[j].Keys)
                    {
                        if (string.CompareOrdinal(key, other) < 0)
                            Add("o", key, other);
                        if (j == i + 1)
                            Add("o", key + other, "");
                    }
                }
            }
        }
    }

    private static List<string> KeysOf(OrganisationWord word)
    {
        // What is a word of the language in one name can be a name of its own in another: River, Ривер.
        var keys = new List<string>();
        if (word.Concept is { } concept)
            keys.Add("=" + concept);
        foreach (var sound in word.Word.Sounds)
        {
            foreach (var key in SoundKey.Of(sound))
            {
                keys.Add(key);
                for (var i = 0; word.Concept is null && key.Length >= ShortestToLose && i < key.Length; i++)
                    keys.Add(key.Remove(i, 1));
            }
        }

        return keys;
    }

    // FNV-1a.
    private void Add(string kind, string key, string detail)
    {
        var hash = 14695981039346656037UL;
        hash = Mix(hash, kind);
        hash = Mix(hash, key);
        _keys.Add(Mix((hash ^ 0xFF) * 1099511628211UL, detail));
    }

    private static ulong Mix(ulong hash, string text)
    {
        foreach (var letter in text)
            hash = (hash ^ letter) * 1099511628211UL;
        return hash;
    }
}
