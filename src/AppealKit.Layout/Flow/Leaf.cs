using AppealKit.Document;
using AppealKit.Layout.Frames;

namespace AppealKit.Layout.Flow;

/// <summary>The tag of a span of text: what its glyphs show.</summary>
/// <param name="node">The leaf; null for what is added (the comma between two calls).</param>
/// <param name="color">Its colour; null for that of the line.</param>
internal sealed class Leaf(DocumentNode? node, Color? color)
{
    /// <summary>The leaf; null for what is added.</summary>
    public DocumentNode? Node { get; } = node;

    /// <summary>Its colour; null for that of the line.</summary>
    public Color? Color { get; } = color;
}
