using AppealKit.Workspace.Model;
using AppealKit.Yaml;

namespace AppealKit.Workspace.Reading;

/// <summary>Keeps values that the model does not know as they are.</summary>
internal static class DataReader
{
    public static DataValue Read(PositionedNode node) => node switch
    {
        MappingNode mapping => ReadMap(mapping),
        SequenceNode sequence => new DataList([.. sequence.Items.Select(Read)], sequence.Span),
        ScalarNode { IsNull: true } scalar => new DataText("", scalar.Span),
        _ => new DataText(((ScalarNode)node).Value, node.Span),
    };

    private static DataMap ReadMap(MappingNode mapping)
    {
        var entries = new List<KeyValuePair<string, DataValue>>(mapping.Entries.Count);
        foreach (var entry in mapping.Entries)
            entries.Add(KeyValuePair.Create(entry.Key.Value, Read(entry.Value)));
        return new DataMap(entries, mapping.Span);
    }

    public static Dictionary<string, DataValue> ReadEntries(MappingNode mapping)
    {
        var result = new Dictionary<string, DataValue>(mapping.Entries.Count, StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
            result[entry.Key.Value] = Read(entry.Value);
        return result;
    }
}
