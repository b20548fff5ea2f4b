using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal sealed class ConditionalNode(SourceSpan span, Expression condition, Expression whenTrue, Expression whenFalse) : Expression(NodeKind.Conditional, span)
{
    public Expression Condition { get; } = condition;

    public Expression WhenTrue { get; } = whenTrue;

    public Expression WhenFalse { get; } = whenFalse;
}
