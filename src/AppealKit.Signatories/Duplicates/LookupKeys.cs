using AppealKit.Signatories.Duplicates.Organisations;
using AppealKit.Signatories.Duplicates.People;
using AppealKit.Signatories.Duplicates.Sounds;

namespace AppealKit.Signatories.Duplicates;

/// <summary>
/// Under what a signatory is looked up: whoever can be the same has a key in common, so that not everybody has to be compared with everybody.
/// A slip leads from a key to another: keys are met by whole keys and by slips, slips by whole keys only. A key is a hash; keys that are the same
/// by accident cost one comparison.
/// </summary>
internal sealed class LookupKeys
{
    // A shorter word with one consonant left out is any word.
    private const int ShortestToLose = 4;
    private const int MostWords = 8;
    private const ulong Basis = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    private readonly HashSet<ulong> _keys = [];
    private readonly HashSet<ulong> _slips = [];

    /// <summary>The keys of the signatory that was read last.</summary>
    public IReadOnlyCollection<ulong> Whole => _keys;

    /// <summary>Keys that theirs become by a slip.</summary>
    public IReadOnlyCollection<ulong> Slips => _slips;

    /// <summary>Reads a signatory.</summary>
    public void Read(Entrant entrant)
    {
        _keys.Clear();
        _slips.Clear();
        foreach (var address in entrant.Mail)
            _keys.Add(Mix(Mix(Start('@'), address.Name), address.Domain));
        foreach (var site in entrant.Sites)
            _keys.Add(Mix(Start('/'), site));
        foreach (var name in entrant.People)
            AddPerson(name);
        foreach (var name in entrant.Organisations)
            AddOrganisation(name);
        _slips.ExceptWith(_keys);
    }

    // One word by its consonants, another by its beginning: in any order, since forms have any order.
    private void AddPerson(PersonName name)
    {
        foreach (var whole in name.Parts)
        {
            if (whole.IsInitial || whole.IsPatronymic)
                continue;
            if (name.Parts.Length == 1)
                AddAll(whole.Word, Start('1'));
            foreach (var other in name.Parts)
            {
                if (ReferenceEquals(whole, other))
                    continue;
                foreach (var beginning in other.Word.Beginnings)
                    AddAll(whole.Word, Mix(Start('p'), beginning));
                foreach (var number in other.GivenNames)
                    AddAll(whole.Word, Mix(Start('g'), (uint)number));
            }
        }
    }

    private void AddAll(SoundingWord word, ulong start)
    {
        foreach (var key in word.Keys)
            AddWithSlips(key, start, _slips, key.Length >= ShortestToLose);
    }

    // A consonant left out, or two that changed places.
    private void AddWithSlips(string key, ulong start, HashSet<ulong> slips, bool maySlip)
    {
        _keys.Add(Mix(start, key));
        for (var i = 0; maySlip && i < key.Length; i++)
        {
            var before = Mix(start, key.AsSpan(0, i));
            slips.Add(Mix(before, key.AsSpan(i + 1)));
            if (i + 1 < key.Length)
                slips.Add(Mix(Mix(Mix(before, key[i + 1]), key[i]), key.AsSpan(i + 2)));
        }
    }

    // Two words of a name; one where there are no more of its own; two as one, since some write them so.
    private void AddOrganisation(OrganisationName name)
    {
        foreach (var letters in name.Abbreviations)
            _keys.Add(Mix(Start('a'), letters));
        foreach (var letters in name.Initials)
            _keys.Add(Mix(Start('a'), letters));
        var words = new List<(bool IsOwn, HashSet<ulong> Keys, OrganisationWord Word)>();
        foreach (var word in name.Words)
        {
            if (word.Meaning != WordMeaning.Form && words.Count < MostWords)
                words.Add((word.Meaning == WordMeaning.Own, KeysOf(word), word));
        }

        var own = words.Count(w => w.IsOwn);
        for (var i = 0; i < words.Count; i++)
        {
            if (words.Count == 1 || (own <= 2 && words[i].IsOwn))
                _keys.UnionWith(words[i].Keys);
            for (var j = i + 1; j < words.Count; j++)
            {
                foreach (var key in words[i].Keys)
                {
                    foreach (var other in words[j].Keys)
                        _keys.Add((key + other) * Prime);
                }
            }

            if (i + 1 < words.Count && words[i].IsOwn)
                AddJoined(words[i].Word.Word, words[i + 1].Word.Word);
        }
    }

    private void AddJoined(SoundingWord first, SoundingWord second)
    {
        foreach (var key in first.Keys)
        {
            foreach (var other in second.Keys)
                _keys.Add(Mix(Mix(Start('o'), key), key.Length > 0 && other.Length > 0 && key[^1] == other[0] ? other.AsSpan(1) : other));
        }
    }

    // What is a word of the language in one name can be a name of its own in another: River, Ривер.
    private static HashSet<ulong> KeysOf(OrganisationWord word)
    {
        var keys = new LookupKeys();
        if (word.Concept is { } concept)
            keys._keys.Add(Mix(Start('='), concept));
        foreach (var key in word.Word.Keys)
            keys.AddWithSlips(key, Start('o'), keys._keys, word.Concept is null && key.Length >= ShortestToLose);
        return keys._keys;
    }

    // FNV-1a.
    private static ulong Start(char kind) => (Basis ^ kind) * Prime;

    private static ulong Mix(ulong hash, uint number) => (hash ^ number) * Prime;

    private static ulong Mix(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
            hash = (hash ^ letter) * Prime;
        return hash;
    }
}
