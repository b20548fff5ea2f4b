using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal sealed class JumpNode(SourceSpan span, bool isBreak) : Statement(NodeKind.Jump, span)
{
    public bool IsBreak { get; } = isBreak;
}
