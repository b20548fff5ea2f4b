using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal abstract class Expression(NodeKind kind, SourceSpan span) : Node(kind, span);
