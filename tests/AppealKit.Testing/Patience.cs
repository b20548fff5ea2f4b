namespace AppealKit.Testing;

/// <summary>How long a test waits before it calls something a hang.</summary>
public static class Patience
{
    /// <summary>Far longer than the work takes, so that a busy machine fails nobody; how fast it is, benchmarks tell.</summary>
    public static readonly TimeSpan Hang = TimeSpan.FromMinutes(2);
}
