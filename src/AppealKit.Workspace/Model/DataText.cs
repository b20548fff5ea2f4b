using AppealKit.Diagnostics.Source;

namespace AppealKit.Workspace.Model;

/// <summary>A text, number or truth value, as written; empty for nothing.</summary>
/// <param name="Text">The text.</param>
/// <param name="Span">Where it is written.</param>
public sealed record DataText(string Text, SourceSpan Span) : DataValue(Span);
