using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

// An expression in parentheses: `x | (f 1)` calls what `f 1` gives, `x | f 1` calls f.
internal sealed class NestedNode(SourceSpan span, Expression inner) : Expression(NodeKind.Nested, span)
{
    public Expression Inner { get; } = inner;
}
