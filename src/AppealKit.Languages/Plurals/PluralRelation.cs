namespace AppealKit.Languages.Plurals;

/// <summary>One comparison of a plural rule: <c>i % 10 != 2..4,7</c>.</summary>
/// <param name="Operand">One of n, i, v, w, f, t, e.</param>
/// <param name="Modulus">The number after <c>%</c>; 0 if there is none.</param>
/// <param name="Negated">True for <c>!=</c>.</param>
/// <param name="Ranges">The numbers and ranges, ends included.</param>
internal sealed record PluralRelation(char Operand, long Modulus, bool Negated, PluralRange[] Ranges)
{
    /// <summary>True if the comparison holds.</summary>
    public bool Holds(in PluralOperands operands)
    {
        var value = Operand switch
        {
            'n' => operands.N,
            'i' => operands.I,
            'v' => operands.V,
            'w' => operands.W,
            'f' => operands.F,
            't' => operands.T,
            _ => operands.E,
        };
        if (Modulus != 0)
            value %= Modulus;
        return IsIn(value) != Negated;
    }

    // A range holds integers only: 3.5 is not in 3..10.
    private bool IsIn(decimal value)
    {
        if (value != decimal.Truncate(value))
            return false;
        foreach (var range in Ranges)
        {
            if (value >= range.From && value <= range.To)
                return true;
        }

        return false;
    }
}
