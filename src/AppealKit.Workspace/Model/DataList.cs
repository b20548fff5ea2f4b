using AppealKit.Diagnostics.Source;

namespace AppealKit.Workspace.Model;

/// <summary>A list of values.</summary>
/// <param name="Items">The values in order.</param>
/// <param name="Span">Where it is written.</param>
public sealed record DataList(IReadOnlyList<DataValue> Items, SourceSpan Span) : DataValue(Span);
