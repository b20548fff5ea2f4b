using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal sealed class IncrementNode(SourceSpan span, Expression target, int change, bool isPrefix) : Expression(NodeKind.Increment, span)
{
    public Expression Target { get; } = target;

    public int Change { get; } = change;

    public bool IsPrefix { get; } = isPrefix;
}
