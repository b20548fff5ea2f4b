using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal sealed class MemberNode(SourceSpan span, Expression target, string name, bool isOptional, SourceSpan nameSpan) : Expression(NodeKind.Member, span)
{
    public Expression Target { get; } = target;

    public string Name { get; } = name;

    public bool IsOptional { get; } = isOptional;

    public SourceSpan NameSpan { get; } = nameSpan;
}
