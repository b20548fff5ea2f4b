using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal sealed class CaptureNode(SourceSpan span, Expression target, BlockNode body) : Statement(NodeKind.Capture, span)
{
    public Expression Target { get; } = target;

    public BlockNode Body { get; } = body;
}
