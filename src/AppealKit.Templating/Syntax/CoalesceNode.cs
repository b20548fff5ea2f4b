using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

// `a ?? b`, and `a ?! b` which takes b when a is there.
internal sealed class CoalesceNode(SourceSpan span, Expression left, Expression right, bool whenPresent) : Expression(NodeKind.Coalesce, span)
{
    public Expression Left { get; } = left;

    public Expression Right { get; } = right;

    public bool WhenPresent { get; } = whenPresent;
}
