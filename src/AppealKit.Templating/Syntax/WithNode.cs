using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal sealed class WithNode(SourceSpan span, Expression value, BlockNode body) : Statement(NodeKind.With, span)
{
    public Expression Value { get; } = value;

    public BlockNode Body { get; } = body;
}
