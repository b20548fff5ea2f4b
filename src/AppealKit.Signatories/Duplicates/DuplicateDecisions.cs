using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Signatories.Duplicates;

/// <summary>Writes down what a person decided: that entries are one signatory, or that they are not. It is not proposed again.</summary>
public sealed class DuplicateDecisions
{
    private readonly LedgerEditor _editor;
    private readonly WorkspaceModel _model;
    private readonly DateOnly _day;
    private readonly LedgerIds _ids;
    private readonly DecidedPairs _decided;
    private readonly Dictionary<Signatory, Standing> _standings;
    private readonly Dictionary<Signatory, string> _keys = new(ReferenceEqualityComparer.Instance);

    /// <summary>Begins decisions on a ledger.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="model">The workspace.</param>
    /// <param name="editor">Writes it.</param>
    /// <param name="day">The day of the decision.</param>
    public DuplicateDecisions(Ledger ledger, WorkspaceModel model, LedgerEditor editor, DateOnly day)
    {
        _model = model;
        _editor = editor;
        _day = day;
        _ids = new LedgerIds(ledger);
        _decided = new DecidedPairs(ledger);
        _standings = ledger.StandingsByEntryOn(DateOnly.MaxValue);
    }

    /// <summary>True if entries are one signatory already.</summary>
    public bool AreOne(Signatory first, Signatory second) => ReferenceEquals(_standings[first], _standings[second]);

    /// <summary>True if entries, or others that they were merged with, were kept apart.</summary>
    public bool AreKeptApart(Signatory first, Signatory second) => _decided.AreKeptApart(_standings[first], _standings[second]);

    /// <summary>Merges an entry, and all that is merged with it, into another.</summary>
    /// <returns>The key of the entry that stands for all of them.</returns>
    public string Merge(Signatory signatory, Signatory into)
    {
        var (from, target) = (_standings[signatory], _standings[into]);
        var key = KeyOf(target.Signatory);
        // Days of a history never go back, even if somebody wrote one of next week into it.
        var last = from.Signatory.History.Count > 0 ? from.Signatory.History[^1].On : _day;
        _editor.Record(from.Signatory, new NewEntry(last > _day ? last : _day) { MergedInto = key });
        KeyOf(from.Signatory);
        var joined = target with { Merged = [.. target.Merged, from.Signatory, .. from.Merged] };
        foreach (var one in joined.Entries)
            _standings[one] = joined;
        return key;
    }

    /// <summary>Keeps entries apart.</summary>
    public void Keep(IReadOnlyList<Signatory> signatories) => _editor.KeepApart(_day, [.. signatories.Select(KeyOf)]);

    /// <summary>What an entry is called, from now on if it was not called anything.</summary>
    public string KeyOf(Signatory signatory)
    {
        if (signatory.Key is { } given)
            return given;
        if (!_keys.TryGetValue(signatory, out var key))
        {
            _keys[signatory] = key = _ids.Next(signatory, _model);
            _editor.Name(signatory, key);
        }

        return key;
    }
}
