using AppealKit.Diagnostics.Source;
using AppealKit.Templating.Model;

namespace AppealKit.Templating.Syntax;

internal sealed class LiteralNode(SourceSpan span, TemplateValue value) : Expression(NodeKind.Literal, span)
{
    public TemplateValue Value { get; } = value;
}
