using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Signatories.Duplicates;

/// <summary>Who was kept apart. What was decided of an entry holds for all that were merged into it, and for those it was merged into.</summary>
public sealed class DecidedPairs
{
    private readonly HashSet<(string, string)> _keptApart = [];

    /// <summary>Reads the decisions of a ledger.</summary>
    public DecidedPairs(Ledger ledger)
    {
        foreach (var decision in ledger.KeptApart)
        {
            foreach (var first in decision.Ids)
            {
                foreach (var second in decision.Ids)
                    _keptApart.Add((first.Id, second.Id));
            }
        }
    }

    /// <summary>True if somebody decided that two signatories are different.</summary>
    public bool AreKeptApart(Standing first, Standing second)
    {
        if (_keptApart.Count == 0)
            return false;
        foreach (var mine in KeysOf(first))
        {
            foreach (var theirs in KeysOf(second))
            {
                if (_keptApart.Contains((mine, theirs)))
                    return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> KeysOf(Standing standing)
    {
        if (standing.Signatory.Key is { } key)
            yield return key;
        foreach (var merged in standing.Merged)
        {
            if (merged.Key is { } other)
                yield return other;
        }
    }
}
