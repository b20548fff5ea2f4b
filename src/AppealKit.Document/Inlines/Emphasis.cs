namespace AppealKit.Document.Inlines;

/// <summary>Emphasised text.</summary>
/// <param name="content">What is emphasised.</param>
/// <param name="strong">True for bold, false for italic.</param>
public sealed class Emphasis(IReadOnlyList<Inline> content, bool strong) : Inline
{
    /// <summary>What is emphasised.</summary>
    public IReadOnlyList<Inline> Content { get; } = content;

    /// <summary>True for bold, false for italic.</summary>
    public bool Strong { get; } = strong;
}
