using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal sealed class ForNode(SourceSpan span, Expression variable, Expression list, ForOptions options, BlockNode body, BlockNode? @else, bool isTableRow) : Statement(NodeKind.For, span)
{
    public Expression Variable { get; } = variable;

    public Expression List { get; } = list;

    public ForOptions Options { get; } = options;

    public BlockNode Body { get; } = body;

    public BlockNode? Else { get; } = @else;

    public bool IsTableRow { get; } = isTableRow;
}
