namespace AppealKit.Templating.Syntax;

internal readonly record struct ParameterNode(string Name, Expression? Default, bool TakesRest);
