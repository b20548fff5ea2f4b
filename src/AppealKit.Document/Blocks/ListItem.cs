namespace AppealKit.Document.Blocks;

/// <summary>An item of a <see cref="ListBlock"/>.</summary>
public sealed class ListItem(IReadOnlyList<Block> content) : DocumentNode
{
    /// <summary>What it holds; may be empty.</summary>
    public IReadOnlyList<Block> Content { get; } = content;
}
