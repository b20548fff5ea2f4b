using AppealKit.Templating.Evaluation;

namespace AppealKit.Templating.Model;

/// <summary>A function that a template can call. It must not keep the call that it is given.</summary>
public sealed class TemplateFunction
{
    private readonly string _signature;
    private readonly Func<TemplateCall, TemplateValue>? _body;
    private IReadOnlyList<TemplateParameter>? _parameters;

    /// <summary>Makes a function.</summary>
    /// <param name="name">Its name for messages: <c>string.append</c>.</param>
    /// <param name="signature">Its parameters, separated by spaces: <c>text length end?</c>, <c>first others...</c>. A name with <c>?</c> is
    /// optional; one with <c>...</c> takes the rest.</param>
    /// <param name="body">What it does. Arguments given by name have been put in their places before.</param>
    public TemplateFunction(string name, string signature, Func<TemplateCall, TemplateValue> body)
    {
        Name = name;
        _signature = signature;
        _body = body;
    }

    // A function that a template declares: the evaluator runs its body.
    internal TemplateFunction(string name, Syntax.FunctionNode declaration)
    {
        Name = name;
        _signature = "";
        Declaration = declaration;
        _parameters = declaration.ParameterInfo;
        TakesAnyName = declaration.Parameters is null;
    }

    /// <summary>The name for messages.</summary>
    public string Name { get; }

    /// <summary>The parameters in order.</summary>
    public IReadOnlyList<TemplateParameter> Parameters => _parameters ??= Parse(_signature);

    internal Syntax.FunctionNode? Declaration { get; }

    // Functions that ask whether something is there: their first argument may be unknown.
    internal bool ToleratesUnknown { get; init; }

    // Functions that take any named argument and find it in `$`.
    internal bool TakesAnyName { get; init; }

    internal int Required { get; private set; } = -1;

    internal int Maximum { get; private set; }

    internal TemplateValue Invoke(TemplateCall call) => _body!(call);

    internal void Measure()
    {
        if (Required >= 0)
            return;
        // Renderings on several threads may measure at once: Required comes last, since it is what the others look at.
        var parameters = Parameters;
        Maximum = parameters.Count > 0 && parameters[^1].TakesRest ? int.MaxValue : parameters.Count;
        var required = 0;
        foreach (var parameter in parameters)
            required += parameter.IsOptional || parameter.TakesRest ? 0 : 1;
        Required = required;
    }

    private static TemplateParameter[] Parse(string signature)
    {
        var names = signature.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var parameters = new TemplateParameter[names.Length];
        for (var i = 0; i < names.Length; i++)
            parameters[i] = new TemplateParameter(names[i].TrimEnd('?', '.'), names[i].EndsWith('?'), names[i].EndsWith("...", StringComparison.Ordinal));
        return parameters;
    }
}
