using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal sealed class ReadOnlyNode(SourceSpan span, Expression variable) : Statement(NodeKind.ReadOnly, span)
{
    public Expression Variable { get; } = variable;
}
