using System.Globalization;

namespace AppealKit.Testing;

/// <summary>How long the long tests run.</summary>
public static class TestScale
{
    /// <summary>The factor of the variable <c>APPEALKIT_TEST_SCALE</c>; 1 if it is not set.</summary>
    public static double Factor { get; } =
        double.TryParse(Environment.GetEnvironmentVariable("APPEALKIT_TEST_SCALE"), NumberStyles.Float, CultureInfo.InvariantCulture, out var factor)
        && factor > 0 ? factor : 1;

    /// <summary>A number of rounds at scale 1, scaled; at least 1.</summary>
    public static int Rounds(int atScaleOne) => (int)Math.Max(1, Math.Min(int.MaxValue, atScaleOne * Factor));
}
