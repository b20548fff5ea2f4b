using AppealKit.Diagnostics;
using AppealKit.Workspace.Model.Signatories;
using AppealKit.Yaml;
using AppealKit.Yaml.Writing;

namespace AppealKit.Signatories.Import;

/// <summary>
/// Takes the answers to a form into a ledger. Rows that were imported before are known by their fingerprint; an organisation that is in the ledger
/// gets an entry in its history; one that the workspace does not know waits until it does. Names of people stand in no message.
/// </summary>
public sealed class SignatoryImport
{
    private readonly ImportSettings _settings;
    private readonly string _path;
    private readonly DiagnosticBag _diagnostics;
    private readonly HashSet<string> _rows = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<MappingNode> _people = [];
    private readonly Dictionary<string, OrganisationChange> _organisations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (NewOrganisation Organisation, List<int> Lines)> _unknown = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unknownIds = new(StringComparer.Ordinal);
    private readonly List<int> _several = [];
    private readonly OrganisationBook _book;
    private readonly SignatoryChannel _channel;
    private Dictionary<string, Standing>? _standings;

    private SignatoryImport(ImportSettings settings, string path, FormTable? table, DiagnosticBag diagnostics, RowFindings findings)
    {
        (_settings, _path, _diagnostics) = (settings, path, diagnostics);

        _book = new OrganisationBook(settings.Model, settings.Mapping);
        foreach (var signatory in settings.Ledger.Signatories)
        {
            _ids.Add(signatory.Key ?? "");
            _rows.Add(signatory.Row ?? "");
            _rows.UnionWith(signatory.History.Select(e => e.Row ?? ""));
        }

        if (table is null)
            return;
        var words = FormWords.Read();
        var columns = FormColumns.Recognize(table.Headers, words, settings.Mapping, path, _diagnostics);
        Columns = columns.HasNames ? [.. columns.Headers.Zip(columns.Fields)] : [];
        _channel = columns.Has(FormField.Timestamp) || columns.Has(FormField.Submitted) ? SignatoryChannel.Form : SignatoryChannel.Import;
        if (!columns.HasNames || _diagnostics.HasErrors || FormClock.Of(table, columns, settings.Dates, settings.Today, path, _diagnostics) is not { } clock)
            return;
        Rows = table.Rows.Count;
        Read(table, columns, new FormEntryReader(columns, clock, words, settings, findings));
    }

    /// <summary>What was found, in the order of the lines.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics.ToList();

    /// <summary>Number of rows that could be told apart.</summary>
    public int Rows { get; }

    /// <summary>The headers, with what each column was understood as; null for one that is not imported. Empty if the first row may hold no headers.</summary>
    public IReadOnlyList<(string Header, FormField? Field)> Columns { get; } = [];

    /// <summary>Number of people that are new in the ledger.</summary>
    public int People => _people.Count;

    /// <summary>How many of <see cref="People"/> agreed to be named.</summary>
    public int Named { get; private set; }

    /// <summary>Number of organisations that are new in the ledger.</summary>
    public int Organisations => _organisations.Values.Count(o => o.Standing is null);

    /// <summary>Number of organisations in the ledger that get another entry.</summary>
    public int Changed => _organisations.Values.Count(o => o.Standing is not null && o.Entries.Count > 0);

    /// <summary>Number of rows that are in the ledger already, or say nothing new.</summary>
    public int Known { get; private set; }

    /// <summary>Organisations that the workspace does not know; with <see cref="ImportSettings.AddsOrganisations"/> they are to be added to it.</summary>
    public IReadOnlyList<NewOrganisation> UnknownOrganisations => [.. _unknown.Values.Select(u => u.Organisation)];

    /// <summary>True if the ledger changes.</summary>
    public bool HasChanges => People + Organisations + Changed > 0;

    /// <summary>Reads the answers to a form.</summary>
    /// <param name="path">The path that messages show.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="settings">What the import works with.</param>
    public static SignatoryImport Read(string path, ReadOnlySpan<byte> bytes, ImportSettings settings)
    {
        var diagnostics = new DiagnosticBag();
        var findings = new RowFindings(path);
        var table = FormTableReader.Read(path, bytes, diagnostics, findings);
        var import = new SignatoryImport(settings, path, table, diagnostics, findings);
        findings.ReportTo(diagnostics);
        import.ReportOrganisations();
        return import;
    }

    /// <summary>Writes what is new.</summary>
    public void ApplyTo(LedgerEditor editor)
    {
        foreach (var change in _organisations.Values)
        {
            if (change.Standing is null)
                editor.Add(change.ToNode(_channel));
            else
                change.Entries.ForEach(e => editor.Record(change.Standing.Signatory, e));
        }

        _people.ForEach(editor.Add);
    }

    /// <summary>The entries of <see cref="UnknownOrganisations"/> as an addition to <c>cases/organisations.yaml</c>.</summary>
    public IReadOnlyList<PositionedNode> OrganisationNodes() => [.. UnknownOrganisations.Select(o => o.ToNode())];

    private void Read(FormTable table, FormColumns columns, FormEntryReader reader)
    {
        var entries = new List<FormEntry>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            if (reader.Read(row) is not { } entry)
                continue;
            if (_rows.Add(entry.Fingerprint))
                entries.Add(entry);
            else
                Known++;
        }

        // In the order of days, whatever that of the file: a history is one.
        foreach (var entry in entries.OrderBy(e => e.On))
        {
            if (entry.Organisation is { } name)
                TakeOrganisation(entry, name);
            else
                TakePerson(entry);
        }

        if (People > 0 && !columns.Has(FormField.Consent) && !columns.Has(FormField.Anonymous) && !columns.HasDoubtful)
            _diagnostics.Add(SignatoriesDiagnostics.NoConsent(_path));
        if (reader.TakenAsPeople > 0)
            _diagnostics.Add(SignatoriesDiagnostics.TakenAsPeople(_path, reader.TakenAsPeople));
    }

    private void ReportOrganisations()
    {
        var waiting = _settings.AddsOrganisations ? [] : _unknown.Values.SelectMany(u => u.Lines).Order().ToList();
        if (waiting.Count > 0)
            _diagnostics.Add(SignatoriesDiagnostics.OrganisationsWait(_path, waiting));
        if (_several.Count > 0)
            _diagnostics.Add(SignatoriesDiagnostics.SeveralOrganisations(_path, [.. _several.Order()]));
    }

    private void TakePerson(FormEntry entry)
    {
        var id = RowFingerprint.IdOf(entry.Fingerprint, _ids.Contains);
        _ids.Add(id);
        if (entry.Display == SignatoryDisplay.Named)
            Named++;
        _people.Add(NewNode.Map(
            ("id", NewNode.Text(id)),
            ("name", entry.Name),
            ("role", entry.Role),
            ("affiliation", entry.Affiliation),
            ("country", entry.Country is { } country ? NewNode.Text(country.Value) : null),
            ("email", TextOrNull(entry.Email)),
            ("via", NewNode.Text(LedgerWords.Of(_channel))),
            ("row", NewNode.Text(entry.Fingerprint)),
            ("display", NewNode.Text(LedgerWords.Of(entry.Display ?? SignatoryDisplay.Anonymous))),
            ("consent", OrganisationChange.Consent(entry)),
            ("history", NewNode.List([new NewEntry(entry.On) { State = entry.State, Language = entry.Language }.ToNode()])),
            ("remarks", TextOrNull(entry.Remarks))));
    }

    private void TakeOrganisation(FormEntry entry, string name)
    {
        var id = _book.Find(name, out var isSeveral);
        if (isSeveral)
        {
            _several.Add(entry.Line);
            return;
        }

        if (id is null && Unknown(entry, name) is { } made && _settings.AddsOrganisations)
            id = made.Id;
        if (id is null)
            return;
        if (!_organisations.TryGetValue(id, out var change))
            _organisations[id] = change = new OrganisationChange(id, StandingOf(id));
        if (!change.Take(entry))
            Known++;
    }

    private NewOrganisation Unknown(FormEntry entry, string name)
    {
        var key = OrganisationBook.KeyOf(name);
        var isHidden = entry.Display is not (null or SignatoryDisplay.Named);
        if (!_unknown.TryGetValue(key, out var unknown))
        {
            var id = NewOrganisation.IdFor(name, isHidden, i => _settings.Model.FindOrganisation(i) is not null || _unknownIds.Contains(i));
            _unknownIds.Add(id);
            unknown = (new NewOrganisation(id, name, entry.OrganisationLanguage, entry.Country, isHidden), []);
        }

        unknown.Lines.Add(entry.Line);
        _unknown[key] = unknown = (unknown.Organisation with { IsHidden = unknown.Organisation.IsHidden || isHidden }, unknown.Lines);
        return unknown.Organisation;
    }

    private Standing? StandingOf(string organisation)
    {
        if (_standings is null)
        {
            _standings = new Dictionary<string, Standing>(StringComparer.Ordinal);
            foreach (var standing in _settings.Ledger.StandingsOn(DateOnly.MaxValue))
            {
                foreach (var signatory in standing.Merged.Append(standing.Signatory))
                    _standings.TryAdd(signatory.Organisation?.Id ?? "", standing);
            }
        }

        return _standings.GetValueOrDefault(organisation);
    }

    private static ScalarNode? TextOrNull(string? text) => text is null ? null : NewNode.Text(text);
}
