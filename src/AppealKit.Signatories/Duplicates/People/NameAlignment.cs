namespace AppealKit.Signatories.Duplicates.People;

/// <summary>Which word of one name is which of another: the most alike first, in any order.</summary>
internal sealed class NameAlignment
{
    private readonly List<(NamePart First, NamePart Second, double Likeness)> _pairs = [];
    private readonly List<NamePart> _leftFirst = [];
    private readonly List<NamePart> _leftSecond = [];

    /// <summary>Aligns two names.</summary>
    public NameAlignment(PersonName first, PersonName second)
    {
        var (a, b) = (first.Parts, second.Parts);
        Span<double> likeness = stackalloc double[a.Length * b.Length];
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = 0; j < b.Length; j++)
                likeness[(i * b.Length) + j] = a[i].Likeness(b[j]);
        }

        Span<int> partner = stackalloc int[a.Length];
        partner.Fill(-1);
        Span<bool> isTaken = stackalloc bool[b.Length];
        for (var left = Math.Min(a.Length, b.Length); left > 0 && Best(likeness, partner, isTaken) is { Likeness: > 0 } best; left--)
        {
            partner[best.First] = best.Second;
            isTaken[best.Second] = true;
            _pairs.Add((a[best.First], b[best.Second], best.Likeness));
        }

        var last = -1;
        for (var i = 0; i < a.Length; i++)
        {
            if (partner[i] < 0)
                _leftFirst.Add(a[i]);
            else if (partner[i] < last)
                IsInOtherOrder = true;
            last = Math.Max(last, partner[i]);
        }

        for (var j = 0; j < b.Length; j++)
        {
            if (!isTaken[j])
                _leftSecond.Add(b[j]);
        }

    }

    /// <summary>How many words of two names can belong together, at most.</summary>
    public static int MostPairs(PersonName first, PersonName second)
    {
        var pairs = 0;
        foreach (var part in first.Parts)
        {
            foreach (var other in second.Parts)
            {
                if (part.Likeness(other) <= 0)
                    continue;
                pairs++;
                break;
            }
        }

        return pairs;
    }

    /// <summary>The words that belong together.</summary>
    public IReadOnlyList<(NamePart First, NamePart Second, double Likeness)> Pairs => _pairs;

    /// <summary>Words of the first name that the second has not.</summary>
    public IReadOnlyList<NamePart> LeftOfFirst => _leftFirst;

    /// <summary>Words of the second name that the first has not.</summary>
    public IReadOnlyList<NamePart> LeftOfSecond => _leftSecond;

    /// <summary>True if the words do not come in one order.</summary>
    public bool IsInOtherOrder { get; }

    private static (int First, int Second, double Likeness) Best(ReadOnlySpan<double> likeness, ReadOnlySpan<int> partner, ReadOnlySpan<bool> isTaken)
    {
        var best = (First: -1, Second: -1, Likeness: 0.0);
        for (var i = 0; i < partner.Length; i++)
        {
            for (var j = 0; partner[i] < 0 && j < isTaken.Length; j++)
            {
                if (!isTaken[j] && likeness[(i * isTaken.Length) + j] > best.Likeness)
                    best = (i, j, likeness[(i * isTaken.Length) + j]);
            }
        }

        return best;
    }
}
