using AppealKit.Unicode;

namespace AppealKit.Workspace.Review.Comparison;

/// <summary>
/// The names of the months of a language, and what all forms of each have in common. That finds forms that no list has (<c>июльских</c>), and other words too: good enough to say that a
/// text may well name a month, not that it does.
/// </summary>
internal sealed class MonthNames
{
    // A shorter stem is in too many words; the forms themselves stand for it.
    private const int ShortestStem = 3;

    // And, in, for, then, as: Arabic writes them together with the word.
    private const string ArabicPrefixes = "وبلفك";

    private readonly string[][] _stems = new string[13][];
    private readonly Dictionary<string, MonthWord> _forms = new(StringComparer.Ordinal);
    private readonly HashSet<char> _firstLetters = [];
    private readonly int _longestEnding;

    /// <summary>Makes them for a language.</summary>
    /// <param name="months">The forms of its months.</param>
    /// <param name="longestEnding">How many letters endings add to these.</param>
    public MonthNames(IReadOnlyList<MonthWord> months, int longestEnding)
    {
        _longestEnding = longestEnding;
        foreach (var month in months)
        {
            _forms.TryAdd(Casing.Fold(month.Text), month);
            _firstLetters.UnionWith([month.Text[0], Casing.Fold(month.Text)[0], Casing.ToUpper(month.Text, "en")[0]]);
        }

        for (var month = 1; month < _stems.Length; month++)
        {
            var forms = months.Where(m => m.Month == month && !m.NeedsNumber).Select(m => Casing.Fold(m.Text)).Distinct(StringComparer.Ordinal).ToArray();
            var stem = forms.Length == 0 ? "" : forms.Aggregate(Common);
            _stems[month] = stem.Length >= ShortestStem ? [stem] : forms;
        }
    }

    /// <summary>The month that a word names, in a form that is told or with an ending; null for other words.</summary>
    public MonthWord? Find(ReadOnlySpan<char> word)
    {
        if (!_firstLetters.Contains(word[0]))
            return null;
        var folded = Casing.Fold(word.ToString());
        if (_forms.TryGetValue(folded, out var month))
            return month;
        // Short forms begin too many words.
        var lookup = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = folded.Length - 1; length > ShortestStem && length >= folded.Length - _longestEnding; length--)
        {
            if (lookup.TryGetValue(folded.AsSpan(0, length), out month))
                return month;
        }

        return null;
    }

    /// <summary>True if a text has a word that may be the name of a month.</summary>
    public bool AreIn(string prose, int month) => PlacesIn(prose, month).Any();

    /// <summary>Where it has such words.</summary>
    public IEnumerable<int> PlacesIn(string prose, int month)
    {
        foreach (var stem in _stems[month])
        {
            // Case is folded one letter to one in all names of months, so that places stay.
            for (var at = prose.IndexOf(stem, StringComparison.OrdinalIgnoreCase); at >= 0; at = prose.IndexOf(stem, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (at == 0 || !char.IsLetter(prose[at - 1]) || ArabicPrefixes.Contains(prose[at - 1]))
                    yield return at;
            }
        }
    }

    private static string Common(string a, string b)
    {
        var length = 0;
        while (length < a.Length && length < b.Length && a[length] == b[length])
            length++;
        return a[..length];
    }
}
