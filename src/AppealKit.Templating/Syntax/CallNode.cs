using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal sealed class CallNode(SourceSpan span, Expression target, IReadOnlyList<ArgumentNode> arguments, bool isPiped) : Expression(NodeKind.Call, span)
{
    public Expression Target { get; } = target;

    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;

    public bool IsPiped { get; } = isPiped;
}
