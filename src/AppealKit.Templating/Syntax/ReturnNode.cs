using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal sealed class ReturnNode(SourceSpan span, Expression? value) : Statement(NodeKind.Return, span)
{
    public Expression? Value { get; } = value;
}
