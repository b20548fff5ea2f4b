using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal sealed class LogicalNode(SourceSpan span, bool isAnd, Expression left, Expression right) : Expression(NodeKind.Logical, span)
{
    public bool IsAnd { get; } = isAnd;

    public Expression Left { get; } = left;

    public Expression Right { get; } = right;
}
