using AppealKit.Diagnostics;

namespace AppealKit.Composition;

/// <summary>Findings of several texts, put together.</summary>
internal static class DiagnosticList
{
    /// <summary>Leaves out what was found again in the same place with the same words, as in each format or language of a document.</summary>
    public static IReadOnlyList<Diagnostic> WithoutRepeats(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.DistinctBy(d => (d.Code, d.Message, d.FilePath, d.Span?.Start, d.Span?.Length))];

    /// <summary>Leaves out what the workspace itself has said of the same place: that a translation is missing, say.</summary>
    public static IEnumerable<Diagnostic> NotSaidBy(IReadOnlyList<Diagnostic> workspace, IEnumerable<Diagnostic> found)
    {
        var said = workspace.Where(d => d.Span is not null).Select(d => (d.FilePath, d.Span!.Value.Start)).ToHashSet();
        return found.Where(d => d.Code != CompositionDiagnostics.OtherLanguageCode || d.Span is not { } span || !said.Contains((d.FilePath, span.Start)));
    }
}
