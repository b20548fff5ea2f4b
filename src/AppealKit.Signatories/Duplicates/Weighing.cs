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

    /// <summary>Adds a weight with its reason.</summary>
    public void Add(double weight, DuplicateReason reason)
    {
        _weight += weight;
        _reasons.Add(reason);
    }

    /// <summary>Adds a weight with several reasons, or with none to tell.</summary>
    public void Add(double weight, IReadOnlyList<DuplicateReason> reasons)
    {
        _weight += weight;
        _reasons.AddRange(reasons);
    }
}
