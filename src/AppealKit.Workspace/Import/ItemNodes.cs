using AppealKit.Yaml;

namespace AppealKit.Workspace.Import;

/// <summary>Changes items before they are written.</summary>
internal static class ItemNodes
{
    /// <summary>The item with an id, which stands first; the one that it had goes below <c>custom</c>.</summary>
    public static MappingNode WithId(MappingNode item, string id, string? original)
    {
        var entries = new List<MappingEntry> { Entry("id", Text(id, item), item) };
        var keepsOriginal = original is not null && original != id;
        foreach (var entry in item.Entries)
        {
            if (entry.Key.Value == "id")
                continue;
            if (keepsOriginal && entry is { Key.Value: "custom", Value: MappingNode custom })
            {
                entries.Add(entry with { Value = custom with { Entries = [.. custom.Entries.Where(e => e.Key.Value != SourceImport.OriginalIdKey), Original(original!, item)] } });
                keepsOriginal = false;
            }
            else
            {
                entries.Add(entry);
            }
        }

        if (keepsOriginal && item.Find("custom") is null)
            entries.Add(Entry("custom", new MappingNode([Original(original!, item)], item.Span), item));
        return item with { Entries = entries };
    }

    private static MappingEntry Original(string original, MappingNode item) => Entry(SourceImport.OriginalIdKey, Text(original, item), item);

    private static MappingEntry Entry(string key, PositionedNode value, MappingNode item) => new(Text(key, item), value);

    // Diagnostics of what is made here point at the item.
    private static ScalarNode Text(string text, MappingNode item) => new(text, ScalarStyle.DoubleQuoted, item.Span);
}
