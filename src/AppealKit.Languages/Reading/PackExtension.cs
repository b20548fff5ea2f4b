using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Yaml;

namespace AppealKit.Languages.Reading;

/// <summary>Completes a pack that holds only what differs from another one: <c>extends: en</c>.</summary>
internal static class PackExtension
{
    private const string Key = "extends";

    /// <summary>The whole map of a pack. A pack that is itself an extension cannot be extended: who reads it should find all in two files.</summary>
    /// <param name="root">The map as it is written.</param>
    /// <param name="others">Finds the file of another pack by its tag; null if there is none.</param>
    /// <param name="diagnostics">What is found.</param>
    public static MappingNode Complete(MappingNode root, Func<string, SourceFile?>? others, DiagnosticBag diagnostics)
    {
        if (root.Find(Key)?.Value is not { } written)
            return root;
        var whole = written is ScalarNode { IsNull: false } tag && others?.Invoke(tag.Value) is { } file ? new YamlReader().Read(file) : null;
        if (whole?.Value is not MappingNode basis || basis.Find(Key) is not null)
        {
            var name = (written as ScalarNode)?.Value ?? "";
            diagnostics.Add(whole?.Value is MappingNode
                ? LanguageDiagnostics.ExtendsAnExtension(written.Span, name, (root.Find("tag")?.Value as ScalarNode)?.Value == name)
                : LanguageDiagnostics.NothingToExtend(written.Span, name));
            return root;
        }

        diagnostics.AddRange(whole.Diagnostics);
        return Merge(basis, root);
    }

    private static MappingNode Merge(MappingNode basis, MappingNode changes)
    {
        var entries = new List<MappingEntry>(basis.Entries.Count);
        foreach (var entry in basis.Entries)
        {
            entries.Add(changes.Find(entry.Key.Value) switch
            {
                null => entry,
                { Value: MappingNode inner } own when entry.Value is MappingNode old => own with { Value = Merge(old, inner) },
                { } own => own,
            });
        }

        entries.AddRange(changes.Entries.Where(e => e.Key.Value != Key && basis.Find(e.Key.Value) is null));
        return changes with { Entries = entries };
    }
}
