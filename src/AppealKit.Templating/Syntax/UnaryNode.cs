using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal sealed class UnaryNode(SourceSpan span, UnaryOperator @operator, Expression operand) : Expression(NodeKind.Unary, span)
{
    public UnaryOperator Operator { get; } = @operator;

    public Expression Operand { get; } = operand;
}
