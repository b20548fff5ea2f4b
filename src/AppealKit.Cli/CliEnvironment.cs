using AppealKit.Document.Rendering;

namespace AppealKit.Cli;

/// <summary>What the program knows of the world around it. Tests hand in another one.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Progress and errors.</param>
/// <param name="CurrentFolder">Absolute path that paths given by the user are relative to.</param>
/// <param name="Variable">Environment variables by name.</param>
/// <param name="Clock">The day of the clock, asked only if neither <c>--on</c> nor <c>SOURCE_DATE_EPOCH</c> gives one.</param>
/// <param name="OutIsTerminal">True if a person watches <paramref name="Out"/>.</param>
/// <param name="ErrorIsTerminal">True if a person watches <paramref name="Error"/>.</param>
internal sealed record CliEnvironment(
    TextWriter Out,
    TextWriter Error,
    string CurrentFolder,
    Func<string, string?> Variable,
    Func<DateOnly> Clock,
    bool OutIsTerminal,
    bool ErrorIsTerminal)
{
    /// <summary>Where the formats come from.</summary>
    public Func<string, IDocumentRenderer> RendererOf { get; init; } = Renderers.Create;

    /// <summary>Runs work that can be asked to stop in good order; by default nobody asks.</summary>
    public Func<Func<CancellationToken, int>, int> WhileStoppable { get; init; } = static work => work(CancellationToken.None);

    /// <summary>How long a command that changes the workspace waits for others that do.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The workspace, if its reading began before the command line was understood.</summary>
    public EarlyReading? Early { get; init; }

    /// <summary>True to use idle processors before a build for a rehearsal of it (<see cref="Composition.Rehearsal"/>).</summary>
    public bool Rehearses { get; init; }

    /// <summary>When the program began, as <see cref="System.Diagnostics.Stopwatch.GetTimestamp"/> tells it.</summary>
    public long Started { get; } = System.Diagnostics.Stopwatch.GetTimestamp();

    /// <summary>True if colour and progress may be shown on standard error: a terminal, and neither NO_COLOR nor CI is set.</summary>
    public bool ErrorIsRich => ErrorIsTerminal && IsRich;

    /// <summary>True if colour may be shown on standard output.</summary>
    public bool OutIsRich => OutIsTerminal && IsRich;

    private bool IsRich => Variable("NO_COLOR") is null or "" && Variable("CI") is null or "";
}
