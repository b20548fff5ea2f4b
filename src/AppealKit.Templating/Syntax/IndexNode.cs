using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal sealed class IndexNode(SourceSpan span, Expression target, Expression index, bool isOptional) : Expression(NodeKind.Index, span)
{
    public Expression Target { get; } = target;

    public Expression Index { get; } = index;

    public bool IsOptional { get; } = isOptional;
}
