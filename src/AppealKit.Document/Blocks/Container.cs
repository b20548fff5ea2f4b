namespace AppealKit.Document.Blocks;

/// <summary>Blocks that together play a role in the document.</summary>
public sealed class Container(ContainerRole role, IReadOnlyList<Block> content) : Block
{
    /// <summary>The role.</summary>
    public ContainerRole Role { get; } = role;

    /// <summary>What it holds.</summary>
    public IReadOnlyList<Block> Content { get; } = content;
}
