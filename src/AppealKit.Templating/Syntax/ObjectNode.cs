using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal sealed class ObjectNode(SourceSpan span, IReadOnlyList<KeyValuePair<string, Expression>> members) : Expression(NodeKind.Object, span)
{
    public IReadOnlyList<KeyValuePair<string, Expression>> Members { get; } = members;
}
