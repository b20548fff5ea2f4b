using AppealKit.Diagnostics;

namespace AppealKit.Composition;

/// <summary>Findings of several texts, put together.</summary>
internal static class DiagnosticList
{
    /// <summary>Leaves out what was found again in the same place with the same words, as in each format or language of a document.</summary>
    public static IReadOnlyList<Diagnostic> WithoutRepeats(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.DistinctBy(d => (d.Code, d.Message, d.FilePath, d.Span?.Start, d.Span?.Length))];
}
