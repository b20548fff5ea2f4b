namespace AppealKit.Yaml.Writing;

/// <summary>The way from the top of a YAML text to a node of it.</summary>
public sealed class YamlPath
{
    private readonly object[] _steps;

    private YamlPath(object[] steps) => _steps = steps;

    /// <summary>The top itself.</summary>
    public static YamlPath Top { get; } = new([]);

    /// <summary>Number of steps from the top.</summary>
    public int Depth => _steps.Length;

    /// <summary>The key of the last step; null for an item or for the top.</summary>
    public string? LastKey => _steps.Length == 0 ? null : _steps[^1] as string;

    /// <summary>The way without its last step.</summary>
    public YamlPath Parent => new(_steps[..^1]);

    /// <summary>One step further, to the value of a key.</summary>
    public YamlPath Key(string key) => new([.. _steps, key]);

    /// <summary>One step further, to an item of a list.</summary>
    /// <param name="index">The place of the item, from 0.</param>
    public YamlPath Item(int index) => new([.. _steps, index]);

    /// <summary>The node at the end of the way, or null if the text has none.</summary>
    public PositionedNode? Find(PositionedNode? root)
    {
        var node = root;
        foreach (var step in _steps)
        {
            node = (step, node) switch
            {
                (string key, MappingNode mapping) => mapping.Find(key)?.Value,
                (int index, SequenceNode list) when index < list.Items.Count => list.Items[index],
                _ => null,
            };
        }

        return node;
    }
}
