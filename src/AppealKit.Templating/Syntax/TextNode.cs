using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal sealed class TextNode(SourceSpan span) : Statement(NodeKind.Text, span)
{
    private Origin? _origin;

    public string Text { get; } = span.Text.ToString();

    // Where the first private-use character stands, or -1: Markdown keeps those for its tokens.
    public int ReservedAt { get; } = FindReserved(span.Text);

    // The same for every rendering through the same includes; renderings on several threads may each make it once.
    public Origin OriginFor(IReadOnlyList<SourceSpan> trail)
    {
        var origin = _origin;
        if (origin is null || !ReferenceEquals(origin.Trail, trail))
            _origin = origin = new Origin(Span, null, trail);
        return origin;
    }

    private static int FindReserved(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('\uE000', '\uF8FF');
}
