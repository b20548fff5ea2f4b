using AppealKit.Diagnostics.Source;

namespace AppealKit.Workspace.Model.People;

/// <summary>Another name of a person.</summary>
/// <param name="Text">The name.</param>
/// <param name="IsShown">True if documents may print it.</param>
/// <param name="Span">Where it is written.</param>
public sealed record Alias(string Text, bool IsShown, SourceSpan Span);
