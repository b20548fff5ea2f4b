namespace AppealKit.Templating.Syntax;

internal sealed record ForOptions(Expression? Offset, Expression? Limit, Expression? Columns, bool IsReversed);
