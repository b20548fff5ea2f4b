using AppealKit.Diagnostics.Source;

namespace AppealKit.Yaml.Writing;

/// <summary>Nodes that stand nowhere yet: they are made to be written.</summary>
public static class NewNode
{
    /// <summary>A text, written with quotation marks where it needs them.</summary>
    public static ScalarNode Text(string text) => new(text, ScalarStyle.DoubleQuoted, default(SourceSpan));

    /// <summary>A word such as <c>true</c>, or a number.</summary>
    public static ScalarNode Literal(string literal) => new(literal, ScalarStyle.Plain, default(SourceSpan));

    /// <summary>A list.</summary>
    public static SequenceNode List(IEnumerable<PositionedNode> items) => new([.. items], default);

    /// <summary>A list whose items stand on a line each, however short they are: what grows there is merged line by line.</summary>
    public static SequenceNode Lines(IEnumerable<PositionedNode> items) => new([.. items], default) { IsInLines = true };

    /// <summary>A map; entries without a value are left out.</summary>
    public static MappingNode Map(params ReadOnlySpan<(string Key, PositionedNode? Value)> entries)
    {
        var map = new List<MappingEntry>(entries.Length);
        foreach (var (key, value) in entries)
        {
            if (value is not null)
                map.Add(new MappingEntry(Text(key), value));
        }

        return new MappingNode(map, default);
    }
}
