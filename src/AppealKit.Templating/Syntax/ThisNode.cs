using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal sealed class ThisNode(SourceSpan span) : Expression(NodeKind.This, span);
