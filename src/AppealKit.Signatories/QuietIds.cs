using System.Text;
using AppealKit.Diagnostics.Source;
using AppealKit.Workspace.Audiences;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Signatories;
using AppealKit.Yaml;
using AppealKit.Yaml.Writing;

namespace AppealKit.Signatories;

/// <summary>
/// Gives entries another id that are not to be named any more and have one that tells who they are, and calls them by it wherever the ledger does. Whoever
/// asks to be hidden is hidden at once: that somebody made their id of their name must not stand in the way.
/// </summary>
public sealed class QuietIds
{
    private readonly Dictionary<int, (SourceSpan Span, string Id)> _places = [];
    private readonly Dictionary<string, string> _given = new(StringComparer.Ordinal);

    private QuietIds(Ledger ledger, PositionedNode? root, IEnumerable<Signatory> telling, WorkspaceModel model)
    {
        var (ids, items) = (new LedgerIds(ledger), ((root as MappingNode)?.Find("signatories")?.Value as SequenceNode)?.Items ?? []);
        foreach (var signatory in telling)
        {
            var id = _given[signatory.Id!] = ids.Next(signatory, model);
            if ((items.FirstOrDefault(i => i.Span.Start == signatory.Span.Start) as MappingNode)?.Find("id")?.Value is { } node)
                _places[node.Span.Start] = (node.Span, id);
        }

        foreach (var reference in ledger.Signatories.SelectMany(s => s.History).Select(e => e.MergedInto).OfType<Reference>().Concat(ledger.KeptApart.SelectMany(k => k.Ids)))
        {
            if (_given.TryGetValue(reference.Id, out var id))
                _places[reference.Span.Start] = (reference.Span, id);
        }
    }

    /// <summary>The new ids by the old ones; empty if no id has to change.</summary>
    public IReadOnlyDictionary<string, string> Given => _given;

    /// <summary>Chooses them.</summary>
    /// <param name="ledger">The ledger; its file is well-formed.</param>
    /// <param name="model">The workspace, for the names of organisations.</param>
    public static QuietIds For(Ledger ledger, WorkspaceModel model)
    {
        var telling = ledger.StandingsOn(DateOnly.MaxValue).SelectMany(s => s.Quiet).Where(s => TellingId.Tells(s, model)).ToList();
        return new QuietIds(ledger, telling.Count > 0 ? new YamlReader().Read(ledger.File).Value : null, telling, model);
    }

    /// <summary>The file with the new ids in the places of the old ones.</summary>
    public string Write(SourceFile file)
    {
        var text = new StringBuilder(file.Text.Length);
        var at = 0;
        foreach (var (span, id) in _places.Values.OrderBy(p => p.Span.Start))
        {
            text.Append(file.Text, at, span.Start - at).Append(id);
            at = span.End;
        }

        return text.Append(file.Text, at, file.Text.Length - at).ToString();
    }

    /// <summary>True if a file says what another one does, but for the new ids.</summary>
    public bool IsAllElseAsItWas(SourceFile before, SourceFile after)
    {
        var (old, now) = (new YamlReader().Read(before), new YamlReader().Read(after));
        return !now.HasErrors && old.Value is { } a && now.Value is { } b && IsSame(a, b);
    }

    private bool IsSame(PositionedNode before, PositionedNode after) => (before, after) switch
    {
        (ScalarNode x, ScalarNode y) when _places.TryGetValue(x.Span.Start, out var place) => y.Value == place.Id,
        (SequenceNode x, SequenceNode y) => x.Items.Count == y.Items.Count && x.Items.Zip(y.Items).All(p => IsSame(p.First, p.Second)),
        (MappingNode x, MappingNode y) => x.Entries.Count == y.Entries.Count && x.Entries.Zip(y.Entries).All(p => p.First.Key.Value == p.Second.Key.Value && IsSame(p.First.Value, p.Second.Value)),
        _ => NodeComparison.AreSame(before, after),
    };
}
