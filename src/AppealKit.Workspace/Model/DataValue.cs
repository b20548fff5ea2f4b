using AppealKit.Diagnostics.Source;

namespace AppealKit.Workspace.Model;

/// <summary>A value kept as it was written, for fields that the model does not know: a text, a list or a map.</summary>
/// <param name="Span">Where it is written.</param>
public abstract record DataValue(SourceSpan Span);
