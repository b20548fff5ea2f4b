using AppealKit.Diagnostics.Source;
using AppealKit.Templating.Model;

namespace AppealKit.Templating.Syntax;

// A function that a template declares. Target is null for an anonymous one, Parameters are null for a simple one (it has only `$`).
internal sealed class FunctionNode : Statement
{
    public FunctionNode(SourceSpan span, Expression? target, IReadOnlyList<ParameterNode>? parameters, BlockNode body)
        : base(NodeKind.Function, span)
    {
        Target = target;
        Parameters = parameters;
        Body = body;
        ParameterInfo = parameters is null
            ? [new TemplateParameter("arguments", IsOptional: false, TakesRest: true)]
            : [.. parameters.Select(p => new TemplateParameter(p.Name, p.Default is not null, p.TakesRest))];
    }

    public Expression? Target { get; }

    public IReadOnlyList<ParameterNode>? Parameters { get; }

    public BlockNode Body { get; }

    public IReadOnlyList<TemplateParameter> ParameterInfo { get; }

    public string Name => Target is VariableNode variable ? variable.Name : Target?.Span.Text.ToString() ?? "do";
}
