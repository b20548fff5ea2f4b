using System.Globalization;

namespace AppealKit.Languages.Plurals;

/// <summary>A number as plural rules look at it (UTS#35, part 3, "Operands").</summary>
/// <param name="N">The absolute value.</param>
/// <param name="I">Its integer digits.</param>
/// <param name="V">Number of visible fraction digits, with trailing zeros.</param>
/// <param name="W">Number of visible fraction digits, without trailing zeros.</param>
/// <param name="F">The visible fraction digits as an integer, with trailing zeros.</param>
/// <param name="T">The visible fraction digits as an integer, without trailing zeros.</param>
/// <param name="E">The exponent of a number in compact form; 0 otherwise.</param>
internal readonly record struct PluralOperands(decimal N, decimal I, int V, int W, decimal F, decimal T, int E)
{
    /// <summary>The operands of an integer.</summary>
    public static PluralOperands Of(long number)
    {
        var n = Math.Abs((decimal)number);
        return new PluralOperands(n, n, 0, 0, 0, 0, 0);
    }

    /// <summary>The operands of a decimal number as it is shown: 1.50 has two visible fraction digits.</summary>
    public static PluralOperands Of(decimal number)
    {
        var n = Math.Abs(number);
        var i = decimal.Truncate(n);
        var v = number.Scale;
        var f = n - i;
        var w = v;
        for (var k = 0; k < v; k++)
            f *= 10;
        var t = f = decimal.Truncate(f);
        while (w > 0 && t % 10 == 0)
        {
            t /= 10;
            w--;
        }

        return new PluralOperands(n, i, v, w, f, w == 0 ? 0 : decimal.Truncate(t), 0);
    }

    /// <summary>The operands of a sample of CLDR: <c>1</c>, <c>1.50</c>, <c>1c6</c>.</summary>
    /// <returns>Null if it is no such number.</returns>
    public static PluralOperands? OfSample(string sample)
    {
        var parts = sample.Split('c', 'e');
        if (!decimal.TryParse(parts[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var mantissa))
            return null;
        if (parts.Length == 1)
            return Of(mantissa);
        if (!int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var exponent) || exponent > 20)
            return null;
        for (var k = 0; k < exponent; k++)
            mantissa *= 10;
        return Of(Trim(mantissa)) with { E = exponent };
    }

    // Fraction digits that the exponent has moved before the point are no longer visible. The division removes trailing zeros.
    private static decimal Trim(decimal number) => number / 1.000000000000000000000000000m;
}
