using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

// One argument of a call: by place or by name, or a list that is spread (`^list`).
internal sealed record ArgumentNode(Expression Value, string? Name, bool IsSpread, SourceSpan Span);
