using AppealKit.Diagnostics;
using AppealKit.Signatories.Versions;
using AppealKit.Workspace.Model.Signatories;
using AppealKit.Yaml;

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
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly LedgerChanges _changes;
    private readonly Dictionary<string, (NewOrganisation Organisation, List<int> Lines)> _unknown = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unknownIds = new(StringComparer.Ordinal);
    private readonly List<int> _several = [];
    private readonly List<int> _tooOpen = [];
    private readonly List<(int Line, AnswerChange Change)> _approving = [];
    private readonly Dictionary<string, TextVersion> _texts = new(StringComparer.Ordinal);
    private readonly OrganisationBook _book;
    private readonly SignatoryChannel _channel;

    private SignatoryImport(ImportSettings settings, string path, FormTable? table, DiagnosticBag diagnostics, RowFindings findings)
    {
        (_settings, _path, _diagnostics) = (settings, path, diagnostics);

        _book = new OrganisationBook(settings.Model, settings.Mapping);
        _changes = new LedgerChanges(settings.Ledger);
        _ids.UnionWith(settings.Ledger.Signatories.Select(s => s.Key ?? ""));
        if (table is null)
            return;
        var words = FormWords.Read();
        var columns = FormColumns.Recognize(table.Headers, words, settings.Mapping, path, _diagnostics);
        Columns = columns.HasNames ? [.. columns.Headers.Zip(columns.Fields)] : [];
        _channel = columns.Has(FormField.Timestamp) || columns.Has(FormField.Submitted) ? SignatoryChannel.Form : SignatoryChannel.Import;
        if (!columns.HasNames || _diagnostics.HasErrors || FormClock.Of(table, columns, settings.Dates, settings.Today, path, _diagnostics) is not { } clock)
            return;
        Rows = table.Rows.Count;
        // A file that was cut off must not look like one without news.
        if (Rows == 0 && findings.IsEmpty)
            _diagnostics.Add(SignatoriesDiagnostics.NotATable(path, "there are no answers under its headers"));
        Read(table, columns, new FormEntryReader(columns, clock, words, settings, findings));
    }

    /// <summary>What was found, in the order of the lines.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics.ToList();

    /// <summary>Number of rows that could be told apart.</summary>
    public int Rows { get; }

    /// <summary>The headers, with what each column was understood as; null for one that is not imported. Empty if the first row may hold no headers.</summary>
    public IReadOnlyList<(string Header, FormField? Field)> Columns { get; } = [];

    /// <summary>Number of people that are new in the ledger.</summary>
    public int People => _changes.Added.Count(c => c.First!.Organisation is null);

    /// <summary>How many of <see cref="People"/> agreed to be named.</summary>
    public int Named => _changes.Added.Count(c => c.First!.Organisation is null && c.IsNamed);

    /// <summary>Number of organisations that are new in the ledger.</summary>
    public int Organisations => _changes.Added.Count - People;

    /// <summary>Number of organisations in the ledger that get another entry.</summary>
    public int ChangedOrganisations => _changes.Changed.Count() - ChangedPeople;

    /// <summary>Number of people in the ledger who answered otherwise than before, and get another entry.</summary>
    public int ChangedPeople => _changes.Changed.Count(c => c.Signatory!.Organisation is null);

    /// <summary>Number of rows that are in the ledger already, or say nothing new.</summary>
    public int Known { get; private set; }

    /// <summary>Organisations that the workspace does not know; with <see cref="ImportSettings.AddsOrganisations"/> they are to be added to it.</summary>
    public IReadOnlyList<NewOrganisation> UnknownOrganisations => [.. _unknown.Values.Select(u => u.Organisation)];

    /// <summary>Texts that the new entries name; they are to be kept.</summary>
    public IReadOnlyCollection<TextVersion> Texts => _texts.Values;

    /// <summary>True if the ledger changes.</summary>
    public bool HasChanges => _changes.Added.Count > 0 || _changes.Changed.Any();

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
        foreach (var change in _changes.Changed)
            change.Entries.ForEach(e => editor.Record(change.Signatory!, e));
        // Organisations first, as they are printed.
        foreach (var change in _changes.Added.Where(c => c.First!.Organisation is not null))
            editor.Add(change.ToNode(_channel, id: null));
        foreach (var change in _changes.Added.Where(c => c.First!.Organisation is null))
        {
            var id = RowFingerprint.IdOf(change.First!.Fingerprint, change.First.Names, _ids.Contains);
            _ids.Add(id);
            editor.Add(change.ToNode(_channel, id));
        }
    }

    /// <summary>The entries of <see cref="UnknownOrganisations"/> as an addition to <c>cases/organisations.yaml</c>.</summary>
    public IReadOnlyList<PositionedNode> OrganisationNodes() => [.. UnknownOrganisations.Select(o => o.ToNode())];

    private void Read(FormTable table, FormColumns columns, FormEntryReader reader)
    {
        var entries = new List<FormEntry>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            if (reader.Read(row) is { } entry)
                entries.Add(entry);
        }

        // In the order of days, whatever that of the file: a history is one.
        foreach (var entry in entries.OrderBy(e => e.On))
        {
            if (_changes.FindKnown(entry) is { } known)
                Count(known, known.TakeAgain(entry), entry);
            else if (_changes.FindNew(entry) is { } twin)
                Count(twin, twin.Take(entry), entry);
            else if (entry.Organisation is { } name)
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
        var unknown = _approving.Where(a => a.Change.LacksVersion).Select(a => a.Line).Order().ToList();
        if (unknown.Count > 0)
            _diagnostics.Add(SignatoriesDiagnostics.ApprovalWithoutVersion(_path, unknown, _settings.Ledger.DocumentId));
        if (_tooOpen.Count > 0)
            _diagnostics.Add(SignatoriesDiagnostics.AnswerTooOpen(_path, [.. _tooOpen.Order()]));
    }

    private void TakePerson(FormEntry entry)
    {
        var same = _changes.FindPerson(entry);
        if (same.Count == 0)
            Count(_changes.Add(entry, organisation: null), AnswerEffect.Changes, entry);
        else
            Count(same[0], same.Max(c => c.Take(entry)), entry);
    }

    private void Count(AnswerChange change, AnswerEffect effect, FormEntry entry)
    {
        if (entry.State == SignatoryState.Approved)
            _approving.Add((entry.Line, change));
        if (entry.Text is { } text && effect != AnswerEffect.Nothing)
            _texts.TryAdd(text.Digest, text);
        if (effect == AnswerEffect.Nothing)
            Known++;
        else if (effect == AnswerEffect.TooOpen)
            _tooOpen.Add(entry.Line);
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
        if (_changes.FindOrganisation(id) is { } change)
            Count(change, change.Take(entry), entry);
        else
            Count(_changes.Add(entry, id), AnswerEffect.Changes, entry);
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
}
