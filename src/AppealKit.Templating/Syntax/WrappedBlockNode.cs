using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

// `$$`: the block that `wrap` hands to a function.
internal sealed class WrappedBlockNode(SourceSpan span) : Expression(NodeKind.WrappedBlock, span);
