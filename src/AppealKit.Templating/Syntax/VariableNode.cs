using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

// A variable of the model, a global one, or a function.
internal sealed class VariableNode(SourceSpan span, string name) : Expression(NodeKind.Variable, span)
{
    public string Name { get; } = name;
}
