namespace AppealKit.Signatories.Duplicates;

/// <summary>Which pairs are worth comparing: those that have a key in common.</summary>
internal sealed class CandidatePairs
{
    // More than this under one key are compared with those next to them only: a ledger in which thousands are called the same must not stop the work.
    private const int MostUnderOneKey = 400;
    private const int Neighbours = 40;

    private readonly List<(ulong Key, int Entrant)> _entries = [];

    /// <summary>Adds a signatory.</summary>
    public void Add(int entrant, IEnumerable<ulong> keys)
    {
        foreach (var key in keys)
            _entries.Add((key, entrant));
    }

    /// <summary>The pairs, each once, the smaller number first.</summary>
    public List<(int First, int Second)> ToList()
    {
        _entries.Sort();
        var seen = new HashSet<long>();
        var pairs = new List<(int, int)>();
        for (var start = 0; start < _entries.Count;)
        {
            var end = start + 1;
            while (end < _entries.Count && _entries[end].Key == _entries[start].Key)
                end++;
            var reach = end - start > MostUnderOneKey ? Neighbours : end - start;
            for (var i = start; i < end; i++)
            {
                for (var j = i + 1; j < Math.Min(end, i + reach); j++)
                {
                    if (seen.Add(((long)_entries[i].Entrant << 32) | (uint)_entries[j].Entrant))
                        pairs.Add((_entries[i].Entrant, _entries[j].Entrant));
                }
            }

            start = end;
        }

        return pairs;
    }
}
