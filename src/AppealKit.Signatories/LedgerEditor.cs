using System.Text;
using AppealKit.Workspace.Model.Signatories;
using AppealKit.Yaml;
using AppealKit.Yaml.Writing;

namespace AppealKit.Signatories;

/// <summary>
/// Writes changes into a ledger: entries at the end of histories, signatories at the end of the list. Nothing that stands there is changed,
/// so that comments, order and line ends of the file survive, and what happened can be read in it.
/// </summary>
public sealed class LedgerEditor
{
    private static readonly YamlPath List = YamlPath.Top.Key("signatories");

    private readonly Ledger _ledger;
    private readonly PositionedNode? _root;
    private readonly Dictionary<int, int> _places = [];
    private readonly Dictionary<int, List<PositionedNode>> _entries = [];
    private readonly List<YamlAddition> _ids = [];
    private readonly List<PositionedNode> _signatories = [];
    private readonly List<PositionedNode> _keptApart = [];

    /// <summary>Begins changes.</summary>
    /// <param name="ledger">The ledger as it was read; its file has no error.</param>
    public LedgerEditor(Ledger ledger)
    {
        _ledger = ledger;
        _root = new YamlReader().Read(ledger.File).Value;
        var items = (List.Find(_root) as SequenceNode)?.Items ?? [];
        for (var i = 0; i < items.Count; i++)
            _places[items[i].Span.Start] = i;
    }

    /// <summary>True if anything is to be written.</summary>
    public bool HasChanges => _entries.Count + _ids.Count + _signatories.Count + _keptApart.Count > 0;

    /// <summary>Adds an entry to the history of a signatory.</summary>
    public void Record(Signatory signatory, NewEntry entry)
    {
        var place = PlaceOf(signatory);
        if (!_entries.TryGetValue(place, out var entries))
            _entries[place] = entries = [];
        entries.Add(entry.ToNode());
    }

    /// <summary>Gives an id to a signatory who has none.</summary>
    public void Name(Signatory signatory, string id) => _ids.Add(new AddedKey(List.Item(PlaceOf(signatory)), "id", NewNode.Text(id)));

    /// <summary>Adds a signatory.</summary>
    /// <param name="signatory">The entry as YAML, history included.</param>
    public void Add(MappingNode signatory) => _signatories.Add(signatory);

    /// <summary>Records that signatories who look alike are different.</summary>
    public void KeepApart(DateOnly on, IReadOnlyList<string> keys) => _keptApart.Add(NewNode.Map(
        ("on", new NewEntry(on).ToNode().Find("on")!.Value),
        ("ids", NewNode.List(keys.Select(NewNode.Text)))));

    /// <summary>Number of signatories that a ledger would have with the changes.</summary>
    public int Signatories => _ledger.Signatories.Count + _signatories.Count;

    /// <summary>How many signatories a file has room for, as long as these are on average, where the changes are too many for one file.</summary>
    /// <param name="limits">What a file may ask for.</param>
    /// <returns>The number, rounded down; null if all have room.</returns>
    public int? RoomIfTooMany(YamlLimits limits)
    {
        var added = _signatories.Concat(_keptApart).Concat(_entries.Values.SelectMany(e => e)).Sum(NodeCount.Of);
        // An id is a key and a value; the lists and their keys may be new.
        var nodes = NodeCount.Of(_root) + added + (2L * _ids.Count) + 5;
        return nodes > limits.MaxNodes ? RoomFor(limits.MaxNodes, nodes) : null;
    }

    /// <summary>The same for the file that <see cref="ToText"/> makes, by its bytes.</summary>
    public int? RoomIfTooLong(string text, YamlLimits limits) =>
        Encoding.UTF8.GetByteCount(text) is var bytes && bytes > limits.MaxBytes ? RoomFor(limits.MaxBytes, bytes) : null;

    private int RoomFor(long most, long asked) => (int)(Signatories * most / asked);

    /// <summary>The file with the changes; null if it is written in a way that it cannot be added to safely.</summary>
    public string? ToText()
    {
        var additions = new List<YamlAddition>(_ids);
        foreach (var (place, entries) in _entries.OrderBy(e => e.Key))
            additions.Add(new AddedItems(List.Item(place).Key("history"), entries) { InOneLine = true });
        additions.Add(new AddedItems(List, _signatories));
        additions.Add(new AddedItems(YamlPath.Top.Key("kept_apart"), _keptApart) { InOneLine = true });
        return YamlEditor.Add(_ledger.File, additions);
    }

    private int PlaceOf(Signatory signatory) => _places.TryGetValue(signatory.Span.Start, out var place)
        ? place
        : throw new ArgumentException("the signatory is not of this ledger", nameof(signatory));
}
