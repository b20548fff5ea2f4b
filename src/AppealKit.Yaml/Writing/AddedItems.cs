namespace AppealKit.Yaml.Writing;

/// <summary>Items at the end of a list. A map of the top that lacks the list's key gets it at the end of the text.</summary>
/// <param name="Path">The list.</param>
/// <param name="Items">The items.</param>
public sealed record AddedItems(YamlPath Path, IReadOnlyList<PositionedNode> Items) : YamlAddition(Path)
{
    /// <summary>True to write each item in one line, maps in brackets.</summary>
    public bool InOneLine { get; init; }
}
