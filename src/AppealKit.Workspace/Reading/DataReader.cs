using AppealKit.Workspace.Model;
using AppealKit.Yaml;

namespace AppealKit.Workspace.Reading;

/// <summary>Keeps values that the model does not know as they are.</summary>
internal static class DataReader
{
    public static DataValue Read(PositionedNode node) => node switch
    {
        MappingNode mapping => new DataMap([.. mapping.Entries.Select(e => KeyValuePair.Create(e.Key.Value, Read(e.Value)))], mapping.Span),
        SequenceNode sequence => new DataList([.. sequence.Items.Select(Read)], sequence.Span),
        ScalarNode { IsNull: true } scalar => new DataText("", scalar.Span),
        _ => new DataText(((ScalarNode)node).Value, node.Span),
    };

    public static Dictionary<string, DataValue> ReadEntries(MappingNode mapping)
    {
        var result = new Dictionary<string, DataValue>(mapping.Entries.Count, StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
            result[entry.Key.Value] = Read(entry.Value);
        return result;
    }
}
