using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

// An expression whose value is written; each further line of it gets the indent.
internal sealed class PrintNode(SourceSpan span, Expression value, string? indent) : Statement(NodeKind.Print, span)
{
    public Expression Value { get; } = value;

    public string? Indent { get; } = indent;
}
