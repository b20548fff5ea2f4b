namespace AppealKit.Document.Blocks;

/// <summary>A quotation set off from the text.</summary>
public sealed class Quotation(IReadOnlyList<Block> content) : Block
{
    /// <summary>What is quoted.</summary>
    public IReadOnlyList<Block> Content { get; } = content;
}
