using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal sealed class WhileNode(SourceSpan span, Expression condition, BlockNode body) : Statement(NodeKind.While, span)
{
    public Expression Condition { get; } = condition;

    public BlockNode Body { get; } = body;
}
