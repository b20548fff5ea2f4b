using AppealKit.Diagnostics.Source;

namespace AppealKit.Diagnostics;

/// <summary>One finding: what is wrong, where, and what to do.</summary>
/// <param name="Descriptor">The kind of finding.</param>
/// <param name="Message">What is wrong, in lower case, with the user's own word in backticks. Never a value that the audience may not see.</param>
/// <param name="Span">The place, if it has one.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, string Message, SourceSpan? Span)
{
    /// <summary>What to do, one sentence each, most useful first.</summary>
    public IReadOnlyList<string> Hints { get; init; } = [];

    /// <summary>True if message and hints hold nothing of what stands at the places, so that everybody may read them.</summary>
    public bool IsForEverybody { get; init; }

    /// <summary>Further places.</summary>
    public IReadOnlyList<DiagnosticLabel> Labels { get; init; } = [];

    /// <summary>The includes that led to the place, outermost first.</summary>
    public IReadOnlyList<SourceSpan> Trail { get; init; } = [];

    /// <summary>The path of a file when there is no text to point into (it cannot be read, say); relative to the workspace.</summary>
    public string? Path { get; init; }

    /// <summary>The code, for example <c>AK1101</c>.</summary>
    public string Code => Descriptor.Code;

    /// <summary>How much it matters.</summary>
    public Severity Severity => Descriptor.Severity;

    /// <summary>The path that messages show: of the span, else <see cref="Path"/>.</summary>
    public string? FilePath => Span?.File.Path ?? Path;
}
