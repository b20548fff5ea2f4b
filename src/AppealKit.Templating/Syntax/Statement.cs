using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal abstract class Statement(NodeKind kind, SourceSpan span) : Node(kind, span);
