using AppealKit.Diagnostics;

namespace AppealKit.Composition;

/// <summary>What came of rendering a text in one format.</summary>
/// <param name="Format">The format.</param>
/// <param name="File">The file; null if an error keeps it from being one.</param>
/// <param name="Findings">What was found on the way.</param>
internal sealed record RenderedText(string Format, RenderedFile? File, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>True if the file holds what its audience may not see.</summary>
    public bool IsWithheld { get; init; }

    /// <summary>How many pages it has, whether it became a file or not; null for formats without pages.</summary>
    public int? Pages { get; init; }
}
