namespace AppealKit.Yaml;

/// <summary>Counts nodes as <see cref="YamlLimits.MaxNodes"/> does: lists, maps, keys and values, and what aliases repeat as often as it is repeated. That an
/// alias is one more by itself is not to be seen in a tree.</summary>
public static class NodeCount
{
    /// <summary>The number of nodes of a tree, its root included.</summary>
    public static long Of(PositionedNode? node)
    {
        var count = node is null ? 0L : 1L;
        if (node is SequenceNode list)
        {
            foreach (var item in list.Items)
                count += Of(item);
        }
        else if (node is MappingNode map)
        {
            foreach (var entry in map.Entries)
                count += 1 + Of(entry.Value);
        }

        return count;
    }
}
