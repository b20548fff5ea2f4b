namespace AppealKit.Document.Blocks;

/// <summary>Blocks that together play a role in the document.</summary>
public sealed class Container(ContainerRole role, IReadOnlyList<Block> content) : Block
{
    /// <summary>The role.</summary>
    public ContainerRole Role { get; } = role;

    /// <summary>In how many columns its lists stand where there is room for them; 1 for most.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>What it holds.</summary>
    public IReadOnlyList<Block> Content { get; } = content;
}
