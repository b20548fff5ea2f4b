using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

// `$name`: seen only in the function or include that sets it.
internal sealed class LocalNode(SourceSpan span, string name) : Expression(NodeKind.Local, span)
{
    public string Name { get; } = name;
}
