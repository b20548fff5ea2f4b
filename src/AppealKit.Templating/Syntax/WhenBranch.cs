namespace AppealKit.Templating.Syntax;

internal readonly record struct WhenBranch(IReadOnlyList<Expression> Values, BlockNode Body);
