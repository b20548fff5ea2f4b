using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal sealed class IfNode(SourceSpan span, IReadOnlyList<IfBranch> branches, BlockNode? @else) : Statement(NodeKind.If, span)
{
    public IReadOnlyList<IfBranch> Branches { get; } = branches;

    public BlockNode? Else { get; } = @else;
}
