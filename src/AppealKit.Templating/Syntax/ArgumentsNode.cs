using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

// `$` (index -1) or `$0`, `$1`, …: what the function or include was given.
internal sealed class ArgumentsNode(SourceSpan span, int index) : Expression(NodeKind.Arguments, span)
{
    public int Index { get; } = index;
}
