using AppealKit.Diagnostics.Source;

namespace AppealKit.Yaml;

/// <summary>A list.</summary>
/// <param name="Items">The items in order.</param>
/// <param name="Span">Where it is written.</param>
public sealed record SequenceNode(IReadOnlyList<PositionedNode> Items, SourceSpan Span) : PositionedNode(Span)
{
    /// <summary>True to write each item on a line of its own, however short the list is.</summary>
    public bool IsInLines { get; init; }
}
