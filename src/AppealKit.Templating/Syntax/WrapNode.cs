using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal sealed class WrapNode(SourceSpan span, CallNode call, BlockNode body) : Statement(NodeKind.Wrap, span)
{
    public CallNode Call { get; } = call;

    public BlockNode Body { get; } = body;
}
