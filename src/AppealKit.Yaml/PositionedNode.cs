using AppealKit.Diagnostics.Source;

namespace AppealKit.Yaml;

/// <summary>A piece of YAML that knows where it is written: a scalar, a mapping or a sequence.</summary>
/// <param name="Span">The whole piece, quotation marks and brackets included.</param>
public abstract record PositionedNode(SourceSpan Span);
