using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal abstract class Node(NodeKind kind, SourceSpan span)
{
    public NodeKind Kind { get; } = kind;

    public SourceSpan Span { get; } = span;
}
