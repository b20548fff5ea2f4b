using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Signatories.Import;

/// <summary>The entries of a ledger, and those that an import adds, with what rows change in them.</summary>
/// <param name="ledger">The ledger.</param>
internal sealed class LedgerChanges(Ledger ledger)
{
    private readonly Dictionary<Signatory, AnswerChange> _changes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, AnswerChange> _organisations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<AnswerChange>> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AnswerChange> _newRows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Signatory> _knownRows = RowsOf(ledger);
    private readonly Dictionary<string, List<Signatory>> _addresses = AddressesOf(ledger);
    private readonly List<AnswerChange> _added = [];
    private Dictionary<Signatory, Standing>? _standings;

    /// <summary>New entries, in the order in which they came.</summary>
    public IReadOnlyList<AnswerChange> Added => _added;

    /// <summary>Entries of the ledger that change.</summary>
    public IEnumerable<AnswerChange> Changed => _changes.Values.Where(c => c.Entries.Count > 0);

    /// <summary>The entry of the ledger that a row was imported into; null for a row that is new.</summary>
    public AnswerChange? FindKnown(FormEntry row) => _knownRows.TryGetValue(row.Fingerprint, out var signatory) ? Of(signatory) : null;

    /// <summary>The new entry of the same row, which stands in the file twice; null if there is none.</summary>
    public AnswerChange? FindNew(FormEntry row) => _newRows.GetValueOrDefault(row.Fingerprint);

    /// <summary>The entry of an organisation; null if it has none.</summary>
    public AnswerChange? FindOrganisation(string id)
    {
        if (!_organisations.TryGetValue(id, out var change)
            && ledger.Signatories.FirstOrDefault(s => s.Organisation?.Id == id) is { } signatory)
        {
            var standing = StandingOf(signatory);
            _organisations[id] = change = new AnswerChange(standing.Signatory, standing);
            _changes[standing.Signatory] = change;
        }

        return change;
    }

    /// <summary>Entries of the person who sent a row: the same e-mail address and the same name. One address can be that of a family.</summary>
    public IReadOnlyList<AnswerChange> FindPerson(FormEntry row)
    {
        var found = new List<AnswerChange>();
        foreach (var key in KeysOf(row.Email, row.Names))
        {
            foreach (var change in (_addresses.GetValueOrDefault(key) ?? []).Select(Of).Concat(_people.GetValueOrDefault(key) ?? []))
            {
                if (!found.Contains(change))
                    found.Add(change);
            }
        }

        return found;
    }

    /// <summary>Adds an entry.</summary>
    /// <param name="row">The row that it comes from.</param>
    /// <param name="organisation">The organisation; null for a person.</param>
    public AnswerChange Add(FormEntry row, string? organisation)
    {
        var change = new AnswerChange(row, organisation);
        _added.Add(change);
        _newRows[row.Fingerprint] = change;
        if (organisation is not null)
            _organisations[organisation] = change;
        foreach (var key in organisation is null ? KeysOf(row.Email, row.Names) : [])
        {
            if (!_people.TryGetValue(key, out var list))
                _people[key] = list = [];
            list.Add(change);
        }

        return change;
    }

    private AnswerChange Of(Signatory signatory)
    {
        if (!_changes.TryGetValue(signatory, out var change))
        {
            _changes[signatory] = change = new AnswerChange(signatory, StandingOf(signatory));
            if (signatory.Organisation is { } organisation)
                _organisations.TryAdd(organisation.Id, change);
        }

        return change;
    }

    private Standing StandingOf(Signatory signatory) => (_standings ??= ledger.StandingsByEntryOn(DateOnly.MaxValue))[signatory];

    private static Dictionary<string, Signatory> RowsOf(Ledger ledger)
    {
        var rows = new Dictionary<string, Signatory>(StringComparer.Ordinal);
        foreach (var signatory in ledger.Signatories)
        {
            foreach (var row in signatory.History.Select(e => e.Row).Prepend(signatory.Row).OfType<string>())
                rows.TryAdd(row, signatory);
        }

        return rows;
    }

    private static Dictionary<string, List<Signatory>> AddressesOf(Ledger ledger)
    {
        var addresses = new Dictionary<string, List<Signatory>>(StringComparer.Ordinal);
        foreach (var signatory in ledger.Signatories)
        {
            foreach (var key in KeysOf(signatory.Email, signatory.Name?.Names.Select(n => n.Form) ?? []))
            {
                if (!addresses.TryGetValue(key, out var list))
                    addresses[key] = list = [];
                list.Add(signatory);
            }
        }

        return addresses;
    }

    private static IEnumerable<string> KeysOf(string? email, IEnumerable<string> names) =>
        email is null ? [] : names.Select(n => CellText.Key(email) + "\u001F" + CellText.Key(n)).Distinct(StringComparer.Ordinal);
}
