namespace AppealKit.Templating.Syntax;

internal readonly record struct IfBranch(Expression Condition, BlockNode Body);
