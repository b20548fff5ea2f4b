using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal sealed class InterpolatedNode(SourceSpan span, IReadOnlyList<Expression> parts) : Expression(NodeKind.Interpolated, span)
{
    public IReadOnlyList<Expression> Parts { get; } = parts;
}
