using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal sealed class ImportNode(SourceSpan span, Expression value) : Statement(NodeKind.Import, span)
{
    public Expression Value { get; } = value;
}
