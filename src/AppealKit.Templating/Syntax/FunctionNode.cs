using AppealKit.Templating.Model;

namespace AppealKit.Templating.Syntax;

internal sealed class FunctionNode
{
    public IReadOnlyList<TemplateParameter> ParameterInfo { get; } = [];
}
