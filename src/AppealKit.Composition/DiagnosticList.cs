using AppealKit.Diagnostics;

namespace AppealKit.Composition;

/// <summary>Findings of several texts, put together.</summary>
internal static class DiagnosticList
{
    /// <summary>Leaves out what was found again in the same place with the same words, as in each format or language of a document.</summary>
    public static IReadOnlyList<Diagnostic> WithoutRepeats(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Distinct(SameFinding.Comparer)];

    /// <summary>Leaves out what the workspace itself has said of the same place: that a translation is missing, say.</summary>
    public static IEnumerable<Diagnostic> NotSaidBy(IReadOnlyList<Diagnostic> workspace, IEnumerable<Diagnostic> found)
    {
        var said = new HashSet<(string? Path, int Start)>();
        foreach (var finding in workspace)
        {
            if (finding.Span is { } span)
                said.Add((finding.FilePath, span.Start));
        }

        return found.Where(d => d.Code != CompositionDiagnostics.OtherLanguageCode || d.Span is not { } span || !said.Contains((d.FilePath, span.Start)));
    }
}
