namespace AppealKit.Values;

/// <summary>A length in points of 1/72 inch.</summary>
/// <param name="Points">The number of points.</param>
public readonly record struct Length(double Points) : IComparable<Length>
{
    /// <summary>No length.</summary>
    public static readonly Length Zero = new(0);

    /// <summary>A length in points.</summary>
    public static Length Pt(double points) => new(points);

    /// <summary>A length in millimetres (25.4 to the inch).</summary>
    public static Length Mm(double millimetres) => new(millimetres * 72 / 25.4);

    /// <summary>The smaller of two.</summary>
    public static Length Min(Length a, Length b) => a.Points <= b.Points ? a : b;

    /// <summary>The larger of two.</summary>
    public static Length Max(Length a, Length b) => a.Points >= b.Points ? a : b;

    /// <summary>Sum.</summary>
    public static Length operator +(Length a, Length b) => new(a.Points + b.Points);

    /// <summary>Difference; may be negative.</summary>
    public static Length operator -(Length a, Length b) => new(a.Points - b.Points);

    /// <summary>The opposite.</summary>
    public static Length operator -(Length a) => new(-a.Points);

    /// <summary>Multiple.</summary>
    public static Length operator *(Length a, double factor) => new(a.Points * factor);

    /// <summary>Part.</summary>
    public static Length operator /(Length a, double divisor) => new(a.Points / divisor);

    /// <summary>Ratio of two lengths.</summary>
    public static double operator /(Length a, Length b) => a.Points / b.Points;

    /// <summary>Shorter.</summary>
    public static bool operator <(Length a, Length b) => a.Points < b.Points;

    /// <summary>Longer.</summary>
    public static bool operator >(Length a, Length b) => a.Points > b.Points;

    /// <summary>Not longer.</summary>
    public static bool operator <=(Length a, Length b) => a.Points <= b.Points;

    /// <summary>Not shorter.</summary>
    public static bool operator >=(Length a, Length b) => a.Points >= b.Points;

    /// <inheritdoc/>
    public int CompareTo(Length other) => Points.CompareTo(other.Points);

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Points:0.###}pt");
}
