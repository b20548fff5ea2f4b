using AppealKit.Diagnostics.Source;

namespace AppealKit.Diagnostics;

/// <summary>A further place that a diagnostic speaks of.</summary>
/// <param name="Span">The place.</param>
/// <param name="Text">What is to be seen there, in a few lower-case words.</param>
public sealed record DiagnosticLabel(SourceSpan Span, string Text);
