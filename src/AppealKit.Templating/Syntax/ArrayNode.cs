using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal sealed class ArrayNode(SourceSpan span, IReadOnlyList<Expression> items) : Expression(NodeKind.Array, span)
{
    public IReadOnlyList<Expression> Items { get; } = items;
}
