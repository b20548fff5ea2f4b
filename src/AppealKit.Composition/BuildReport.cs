using AppealKit.Diagnostics;

namespace AppealKit.Composition;

/// <summary>What a build did.</summary>
/// <param name="Items">Every file, by document, language and format in the order of the workspace.</param>
/// <param name="Diagnostics">Every finding, in the same order.</param>
/// <param name="Timings">Time spent by stage, summed over all jobs.</param>
public sealed record BuildReport(IReadOnlyList<BuildItem> Items, IReadOnlyList<Diagnostic> Diagnostics, StageTimings Timings)
{
    /// <summary>True if something was not written.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
