using AppealKit.Yaml;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading;

/// <summary>Files that hold a list: under a key of their own (<c>organisations:</c>), or as the whole file.</summary>
internal static class ListFile
{
    public static IReadOnlyList<MappingReader> Read(PositionedNode root, string key, string what, RecordContext context)
    {
        var items = root is SequenceNode sequence ? sequence.Items : ReadKey(root, key, context);
        var result = new List<MappingReader>(items.Count);
        foreach (var item in items)
        {
            if (MappingReader.Of(item, what, context.Values) is { } reader)
                result.Add(reader);
        }

        return result;
    }

    private static IReadOnlyList<PositionedNode> ReadKey(PositionedNode root, string key, RecordContext context)
    {
        if (MappingReader.Of(root, "the file", context.Values) is not { } reader)
            return [];
        // An empty list is a list: `organisations:` with nothing behind it.
        if (reader.Node.Find(key) is null)
            reader.ReportMissing(key);
        var items = reader.Items(key);
        // What CSL-YAML files of other programs have beside their references.
        if (key == "references")
            _ = (reader.Find("lang"), reader.Find("title"), reader.Find("nocite"));
        reader.Finish();
        return items;
    }
}
