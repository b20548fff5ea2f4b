using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal sealed class BinaryNode(SourceSpan span, BinaryOperator @operator, Expression left, Expression right) : Expression(NodeKind.Binary, span)
{
    public BinaryOperator Operator { get; } = @operator;

    public Expression Left { get; } = left;

    public Expression Right { get; } = right;
}
