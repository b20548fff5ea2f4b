using AppealKit.Diagnostics.Source;

namespace AppealKit.Yaml;

/// <summary>A text. Nothing is read into it: <c>NO</c>, <c>1e3</c> and <c>2025-12-05</c> are the texts that they are.</summary>
/// <param name="Value">The text, quotation marks and escapes undone.</param>
/// <param name="Style">How it is written.</param>
/// <param name="Span">Where it is written, quotation marks included.</param>
public sealed record ScalarNode(string Value, ScalarStyle Style, SourceSpan Span) : PositionedNode(Span)
{
    /// <summary>True if nothing is written, or <c>~</c> or <c>null</c> without quotation marks.</summary>
    public bool IsNull => Style == ScalarStyle.Plain && (Value is "" or "~" or "null");
}
