namespace AppealKit.Document.Inlines;

/// <summary>A link.</summary>
/// <param name="target">An absolute http, https or mailto address, or <c>#anchor</c> of a heading of the same document.</param>
/// <param name="content">Its text.</param>
public sealed class Link(string target, IReadOnlyList<Inline> content) : Inline
{
    /// <summary>An absolute http, https or mailto address, or <c>#anchor</c> of a heading of the same document.</summary>
    public string Target { get; } = target;

    /// <summary>Its text.</summary>
    public IReadOnlyList<Inline> Content { get; } = content;
}
