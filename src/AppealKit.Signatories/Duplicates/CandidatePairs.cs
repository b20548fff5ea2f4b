namespace AppealKit.Signatories.Duplicates;

/// <summary>Which pairs are worth comparing: those that have a key in common.</summary>
internal sealed class CandidatePairs
{
    // More than this under one key are compared with those next to them only: a ledger in which thousands are called the same must not stop the work.
    private const int MostUnderOneKey = 400;
    private const int Neighbours = 40;

    private readonly List<ulong> _keys = [];
    private readonly List<int> _entrants = [];

    /// <summary>The pairs of a list, by their numbers: each once, the smaller number first, in order.</summary>
    public static List<(int First, int Second)> Of(IReadOnlyList<Entrant> entrants)
    {
        var (keys, pairs) = (new LookupKeys(), new CandidatePairs());
        for (var i = 0; i < entrants.Count; i++)
        {
            keys.Read(entrants[i]);
            pairs.Add(keys.Whole, i << 1);
            pairs.Add(keys.Slips, (i << 1) | 1);
        }

        return pairs.ToList();
    }

    private List<(int First, int Second)> ToList()
    {
        var (keys, entrants) = (_keys.ToArray(), _entrants.ToArray());
        Array.Sort(keys, entrants);
        var pairs = new List<long>();
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
                end++;
            var group = entrants.AsSpan(start, end - start);
            group.Sort();
            AddPairs(group, pairs);
            start = end;
        }

        pairs.Sort();
        var distinct = new List<(int, int)>();
        for (var i = 0; i < pairs.Count; i++)
        {
            if (i == 0 || pairs[i] != pairs[i - 1])
                distinct.Add(((int)(pairs[i] >> 32), (int)(uint)pairs[i]));
        }

        return distinct;
    }

    private void Add(IReadOnlyCollection<ulong> keys, int entrant)
    {
        foreach (var key in keys)
        {
            _keys.Add(key);
            _entrants.Add(entrant);
        }
    }

    // The last bit tells slips.
    private static void AddPairs(ReadOnlySpan<int> group, List<long> pairs)
    {
        var reach = group.Length > MostUnderOneKey ? Neighbours : group.Length;
        for (var i = 0; i < group.Length; i++)
        {
            for (var j = i + 1; j < Math.Min(group.Length, i + reach); j++)
            {
                if ((group[i] & group[j] & 1) == 0)
                    pairs.Add(((long)(group[i] >> 1) << 32) | (uint)(group[j] >> 1));
            }
        }
    }
}
