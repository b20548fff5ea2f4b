using AppealKit.Diagnostics;

namespace AppealKit.Composition;

/// <summary>What a build did.</summary>
/// <param name="Items">Every file, by document, language and format in the order of the workspace.</param>
/// <param name="Diagnostics">Every finding, in the same order.</param>
/// <param name="Timings">Time spent by stage, summed over all jobs.</param>
public sealed record BuildReport(IReadOnlyList<BuildItem> Items, IReadOnlyList<Diagnostic> Diagnostics, StageTimings Timings)
{
    /// <summary>Faults of the program that were met on the way, each with a diagnostic of its own.</summary>
    public IReadOnlyList<BuildFault> Faults { get; init; } = [];

    /// <summary>How many texts (a document in a language) were built, and how many were taken over from earlier builds because nothing of them changed.</summary>
    public (int Built, int TakenOver) Texts { get; init; }

    /// <summary>How long the texts are that were composed, by document and language in the order of the workspace; those taken over from earlier builds are not among them.</summary>
    public IReadOnlyList<TextMeasure> Measures { get; init; } = [];

    /// <summary>True if it was stopped before all texts were done: those that are missing have no items.</summary>
    public bool WasStopped { get; init; }

    /// <summary>True if something was not written.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
