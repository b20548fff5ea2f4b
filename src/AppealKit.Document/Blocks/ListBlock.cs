namespace AppealKit.Document.Blocks;

/// <summary>A list.</summary>
/// <param name="items">Its items, at least one.</param>
/// <param name="start">The first number; null for a list with bullets.</param>
/// <param name="tight">True if its items stand without space between them.</param>
public sealed class ListBlock(IReadOnlyList<ListItem> items, int? start, bool tight) : Block
{
    /// <summary>Its items, at least one.</summary>
    public IReadOnlyList<ListItem> Items { get; } = items;

    /// <summary>The first number; null for a list with bullets.</summary>
    public int? Start { get; } = start;

    /// <summary>True if its items stand without space between them.</summary>
    public bool Tight { get; } = tight;
}
