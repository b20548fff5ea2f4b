using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal sealed class AnonymousFunctionNode(SourceSpan span, FunctionNode function) : Expression(NodeKind.AnonymousFunction, span)
{
    public FunctionNode Function { get; } = function;
}
