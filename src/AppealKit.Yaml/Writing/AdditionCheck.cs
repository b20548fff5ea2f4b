namespace AppealKit.Yaml.Writing;

/// <summary>Holds a text that was added to against what it should say now: all that it said before, and what was added, where it was added.</summary>
internal sealed class AdditionCheck
{
    private readonly Dictionary<PositionedNode, List<PositionedNode>> _items = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PositionedNode, List<(string Key, PositionedNode Value)>> _firstKeys = new(ReferenceEqualityComparer.Instance);
    private readonly List<(string Key, PositionedNode Value)> _lastKeys = [];
    private readonly PositionedNode? _before;

    public AdditionCheck(PositionedNode? before, IReadOnlyList<YamlAddition> additions)
    {
        _before = before;
        foreach (var addition in additions)
        {
            var node = addition.Path.Find(before);
            if (addition is AddedKey key)
                Listed(_firstKeys, node!).Add((key.Key, key.Value));
            else if (addition is AddedItems items && node is null)
                _lastKeys.Add((items.Path.LastKey!, NewNode.List(items.Items)));
            else if (addition is AddedItems more)
                Listed(_items, node!).AddRange(more.Items);
        }
    }

    /// <summary>True if a tree says what it should.</summary>
    public bool Holds(PositionedNode? after)
    {
        if (after is null)
            return false;
        if (_before is not null)
            return IsSame(_before, after, isTop: true);
        return after is MappingNode top && HasEntries(top, 0, _lastKeys) && top.Entries.Count == _lastKeys.Count;
    }

    private bool IsSame(PositionedNode before, PositionedNode after, bool isTop = false) => (before, after) switch
    {
        // Nothing was written where there is a list now.
        (ScalarNode { IsNull: true }, SequenceNode list) when _items.TryGetValue(before, out var added) => IsList([], added, list),
        (SequenceNode old, SequenceNode list) => IsList(old.Items, _items.GetValueOrDefault(old) ?? [], list),
        (MappingNode old, MappingNode map) => IsMap(old, map, isTop),
        _ => NodeComparison.AreSame(before, after),
    };

    private bool IsList(IReadOnlyList<PositionedNode> old, List<PositionedNode> added, SequenceNode list)
    {
        if (list.Items.Count != old.Count + added.Count)
            return false;
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (!(i < old.Count ? IsSame(old[i], list.Items[i]) : NodeComparison.AreSame(added[i - old.Count], list.Items[i])))
                return false;
        }

        return true;
    }

    private bool IsMap(MappingNode old, MappingNode map, bool isTop)
    {
        var first = _firstKeys.GetValueOrDefault(old) ?? [];
        List<(string, PositionedNode)> last = isTop ? _lastKeys : [];
        if (map.Entries.Count != first.Count + old.Entries.Count + last.Count || !HasEntries(map, 0, first) || !HasEntries(map, first.Count + old.Entries.Count, last))
            return false;
        for (var i = 0; i < old.Entries.Count; i++)
        {
            var entry = map.Entries[first.Count + i];
            if (entry.Key.Value != old.Entries[i].Key.Value || !IsSame(old.Entries[i].Value, entry.Value))
                return false;
        }

        return true;
    }

    private static bool HasEntries(MappingNode map, int at, List<(string Key, PositionedNode Value)> wanted)
    {
        for (var i = 0; i < wanted.Count; i++)
        {
            if (at + i >= map.Entries.Count || map.Entries[at + i].Key.Value != wanted[i].Key || !NodeComparison.AreSame(wanted[i].Value, map.Entries[at + i].Value))
                return false;
        }

        return true;
    }

    private static List<T> Listed<T>(Dictionary<PositionedNode, List<T>> lists, PositionedNode node)
    {
        if (!lists.TryGetValue(node, out var list))
            lists[node] = list = [];
        return list;
    }
}
