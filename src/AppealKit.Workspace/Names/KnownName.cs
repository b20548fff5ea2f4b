using AppealKit.Unicode;
using AppealKit.Workspace.Model.People;

namespace AppealKit.Workspace.Names;

/// <summary>A person as texts may name them: the skeletons of given and family name, and every word that is ours.</summary>
internal sealed class KnownName
{
    // Endings of cases and suffixes of possession: Мингелову, Mingelowyň.
    private const int LongestEnding = 4;
    private const int ShortestStem = 5;

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    private KnownName(Person person) => Person = person;

    /// <summary>The person.</summary>
    public Person Person { get; }

    /// <summary>Skeletons of given names, in all languages.</summary>
    public HashSet<string> Given { get; } = new(StringComparer.Ordinal);

    /// <summary>Skeletons of family names, in all languages.</summary>
    public HashSet<string> Family { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads a person; null if no name of theirs has two words.</summary>
    public static KnownName? Of(Person person)
    {
        var known = new KnownName(person);
        foreach (var name in person.Name.Names)
        {
            var words = name.Form.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var (given, family) = (name.Given ?? words[0], name.Family ?? words[^1]);
            if (words.Length > 1)
            {
                known.Given.Add(NameSkeleton.Of(given.Split(' ')[0]));
                var skeleton = NameSkeleton.Of(family.Split(' ')[^1]);
                known.Family.Add(skeleton);
                // Of the names of women, what their cases leave: Karasartova, Карасартову.
                if (skeleton.Length > ShortestStem && skeleton.EndsWith("va", StringComparison.Ordinal))
                    known.Family.Add(skeleton[..^1]);
            }

            foreach (var form in name.AllForms)
                known.AddWords(form);
        }

        foreach (var alias in person.Aliases)
            known.AddWords(alias.Text);
        foreach (var other in person.NotMeant)
            known.AddWords(other);
        return known.Family.Count == 0 ? null : known;
    }

    /// <summary>True if a word is one of ours, with or without an ending.</summary>
    public bool IsOurs(string word)
    {
        var folded = Casing.Fold(Normalizer.ToNfc(word));
        for (var length = folded.Length; length > 2 && length >= folded.Length - LongestEnding; length--)
        {
            if (_words.Contains(folded[..length]))
                return !MakesFamilyName(folded.AsSpan(length));
        }

        return false;
    }

    /// <summary>True if a word is the family name as we spell it, in whatever case.</summary>
    public bool IsFamily(string word) => IsOurs(word) && NameSkeleton.Of(word) is var skeleton && Family.Any(f => skeleton.StartsWith(f, StringComparison.Ordinal));

    // Amanow is no case of Aman, nor Аманава of Амана.
    private static bool MakesFamilyName(ReadOnlySpan<char> ending) => ending.TrimStart("iyýийoеeоaаё") is [('v' or 'w' or 'в'), ..];

    private void AddWords(string text)
    {
        foreach (var word in text.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
            _words.Add(Casing.Fold(Normalizer.ToNfc(word)));
    }
}
