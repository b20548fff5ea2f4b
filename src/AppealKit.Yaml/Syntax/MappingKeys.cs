using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;

namespace AppealKit.Yaml.Syntax;

/// <summary>Collects the entries of a map: keeps the first of equal keys and follows merge keys.</summary>
/// <param name="entries">Takes the entries.</param>
/// <param name="diagnostics">Takes the findings.</param>
/// <param name="damaged">True if lines of the file were left out: what seems to be there twice may belong to what is gone.</param>
internal sealed class MappingKeys(List<MappingEntry> entries, DiagnosticBag diagnostics, bool damaged)
{
    // Beyond this many keys a set is faster than looking through the list.
    private const int FewKeys = 16;

    private readonly List<(ScalarNode Key, PositionedNode Value)> _merges = [];
    private Dictionary<string, MappingEntry>? _seen;

    public void Add(PositionedNode key, PositionedNode value)
    {
        if (key is not ScalarNode name)
        {
            diagnostics.Add(YamlDiagnostics.KeyIsNoText(key.Span));
            return;
        }

        if (name is { Value: "<<", Style: ScalarStyle.Plain })
        {
            _merges.Add((name, value));
            return;
        }

        var first = Find(name.Value);
        if (first is { } place && !damaged)
            diagnostics.Add(YamlDiagnostics.DuplicateKey(name.Span, name.Value, place));
        if (first is null)
            Append(new MappingEntry(name, value));
    }

    /// <summary>Follows the merge keys (YAML 1.1): what the map says itself comes first, wherever it stands.</summary>
    public void Complete()
    {
        foreach (var (key, value) in _merges)
            Merge(key, value);
    }

    private void Merge(ScalarNode key, PositionedNode value)
    {
        IReadOnlyList<PositionedNode> maps = value is SequenceNode sequence ? sequence.Items : [value];
        foreach (var map in maps)
        {
            if (map is not MappingNode mapping)
            {
                diagnostics.Add(YamlDiagnostics.MergeOfNoMap(key.Span));
                continue;
            }

            foreach (var entry in mapping.Entries)
            {
                if (Find(entry.Key.Value) is null)
                    Append(entry);
            }
        }
    }

    private SourceSpan? Find(string name)
    {
        if (_seen is not null)
            return _seen.TryGetValue(name, out var known) ? known.Key.Span : null;
        foreach (var entry in entries)
        {
            if (entry.Key.Value == name)
                return entry.Key.Span;
        }

        return null;
    }

    private void Append(MappingEntry entry)
    {
        entries.Add(entry);
        if (_seen is not null)
            _seen.Add(entry.Key.Value, entry);
        else if (entries.Count > FewKeys)
            _seen = entries.ToDictionary(e => e.Key.Value, StringComparer.Ordinal);
    }
}
