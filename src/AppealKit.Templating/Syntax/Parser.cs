using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal sealed class Parser(SourceSpan span, DiagnosticBag diagnostics)
{
    public BlockNode ParseTemplate() => diagnostics.HasErrors && span.Length < 0 ? throw new InvalidOperationException() : new BlockNode();
}
