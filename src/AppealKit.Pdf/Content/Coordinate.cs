namespace AppealKit.Pdf.Content;

/// <summary>Lengths as a file states them: in thousandths of a point, positions rounded to hundredths.</summary>
internal static class Coordinate
{
    // Far beyond any page, far within what readers can hold.
    private const double Most = 1e6;

    /// <summary>A position, rounded to hundredths of a point (0.004 mm): finer than any printer, and a digit shorter.</summary>
    public static long Position(double points) => (long)Math.Round(Bounded(points) * 100) * 10;

    /// <summary>A length, rounded to thousandths of a point.</summary>
    public static long Exact(double points) => (long)Math.Round(Bounded(points) * 1000);

    private static double Bounded(double points) => double.IsNaN(points) ? 0 : Math.Clamp(points, -Most, Most);
}
