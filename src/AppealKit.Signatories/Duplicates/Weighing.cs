namespace AppealKit.Signatories.Duplicates;

/// <summary>Adds up what speaks for and against: weights are logarithms of odds, so that they can be added, and 0 is even.</summary>
internal sealed class Weighing
{
    private readonly List<DuplicateReason> _reasons = [];
    private double _weight;

    /// <summary>How sure it is, from 0 to 1.</summary>
    public double Score => 1 / (1 + Math.Exp(-_weight));

    /// <summary>The reasons, in the order of their adding.</summary>
    public IReadOnlyList<DuplicateReason> Reasons => _reasons;

    /// <summary>Adds a weight, with its reason if it is one to tell.</summary>
    public void Add(double weight, params ReadOnlySpan<DuplicateReason> reasons)
    {
        _weight += weight;
        foreach (var reason in reasons)
        {
            if (!_reasons.Contains(reason))
                _reasons.Add(reason);
        }
    }
}
