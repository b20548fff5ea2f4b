namespace AppealKit.Templating;

/// <summary>What a rendering may use. Whatever is exceeded ends the rendering with one diagnostic.</summary>
public sealed record RenderLimits
{
    /// <summary>Steps of evaluation; every node, loop round and element touched by a function counts.</summary>
    public long Steps { get; init; } = 5_000_000;

    /// <summary>Units of text written, captured text included.</summary>
    public long Output { get; init; } = 16_000_000;

    /// <summary>Calls, includes and values inside each other.</summary>
    public int Depth { get; init; } = 100;

    /// <summary>Rounds of all loops together.</summary>
    public long LoopRounds { get; init; } = 1_000_000;

    /// <summary>Bytes, roughly, of all strings and lists that the template makes.</summary>
    public long ValueBytes { get; init; } = 128L * 1024 * 1024;

    /// <summary>Time for one use of a regular expression; all uses together may take three times as much.</summary>
    public TimeSpan RegexTime { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>Time for everything.</summary>
    public TimeSpan WallTime { get; init; } = TimeSpan.FromSeconds(10);
}
