using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

// `a = 1`, `a += 1`, `a ??= 1`.
internal sealed class AssignNode(SourceSpan span, Expression target, BinaryOperator? @operator, bool onlyIfNull, Expression value) : Statement(NodeKind.Assign, span)
{
    public Expression Target { get; } = target;

    public BinaryOperator? Operator { get; } = @operator;

    public bool OnlyIfNull { get; } = onlyIfNull;

    public Expression Value { get; } = value;
}
