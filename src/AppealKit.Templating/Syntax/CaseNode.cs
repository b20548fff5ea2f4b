using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal sealed class CaseNode(SourceSpan span, Expression value, IReadOnlyList<WhenBranch> branches, BlockNode? @else) : Statement(NodeKind.Case, span)
{
    public Expression Value { get; } = value;

    public IReadOnlyList<WhenBranch> Branches { get; } = branches;

    public BlockNode? Else { get; } = @else;
}
