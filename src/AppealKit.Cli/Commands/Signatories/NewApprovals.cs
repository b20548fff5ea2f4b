using AppealKit.Composition.TextVersions;
using AppealKit.Diagnostics;
using AppealKit.Signatories;
using AppealKit.Signatories.Protection;
using AppealKit.Signatories.Versions;
using AppealKit.Values;
using AppealKit.Workspace.Model.Signatories;
using AppealKit.Yaml;
using AppealKit.Yaml.Writing;

namespace AppealKit.Cli.Commands.Signatories;

/// <summary>Approvals of a text as it is now: looked up, checked, and then written with the text, or not at all.</summary>
/// <param name="opened">The ledger.</param>
/// <param name="day">The day of the approvals.</param>
internal sealed class NewApprovals(OpenedLedger opened, DateOnly day)
{
    private readonly TextVersionStore _versions = opened.CreateVersionStore();
    private readonly Dictionary<LanguageTag, TextVersion> _texts = [];
    private readonly SortedDictionary<string, (TextVersion Text, int Count)> _recorded = new(StringComparer.Ordinal);

    /// <summary>The day.</summary>
    public DateOnly Day => day;

    /// <summary>The language in which all of them read the text; null for the one that each read last.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>How all of them want to be shown; null leaves it as it is.</summary>
    public SignatoryDisplay? Display { get; init; }

    /// <summary>Who spoke for them.</summary>
    public string? By { get; init; }

    /// <summary>How people agreed to be named; null if they say nothing of it.</summary>
    public string? Consent { get; init; }

    /// <summary>How all of them came in; null if they were named one by one.</summary>
    public SignatoryChannel? CameIn { get; init; }

    /// <summary>How it was confirmed.</summary>
    public string? Note { get; init; }

    /// <summary>The texts that were approved, with the number of approvals.</summary>
    public IReadOnlyCollection<(TextVersion Text, int Count)> Recorded => _recorded.Values;

    /// <summary>What <see cref="Save"/> changes in the ledger; null if nothing.</summary>
    public LedgerChange? Change { get; private set; }

    /// <summary>How many had approved this text before.</summary>
    public int AlreadyThere { get; private set; }

    /// <summary>What keeps the approvals from being recorded: a text that cannot be composed or shown, or an entry of a later day.</summary>
    public IReadOnlyList<Diagnostic> Mistakes(ApprovingParties approving)
    {
        var mistakes = new List<Diagnostic>();
        foreach (var signatory in approving.Signatories)
        {
            if (signatory.History.Any(e => e.On > day))
                mistakes.Add(CliDiagnostics.LaterEntry(signatory.Span, signatory.History.Max(e => e.On)));
        }

        var languages = approving.Signatories.Select(LanguageOf).Concat(approving.Issuers.Select(_ => Language ?? opened.Document.Languages[0])).Distinct();
        foreach (var language in languages)
        {
            var version = _versions.Of(opened.Document.Id, language);
            if (version.Value is not { } text)
            {
                mistakes.AddRange(version.Diagnostics);
                continue;
            }

            _texts[language] = text;
            if (_versions.FindWithheld(opened.Document.Id, text, opened.Versions.PathOf(text), approving.Signatories, Display) is { } leak)
                mistakes.Add(leak);
        }

        return mistakes;
    }

    /// <summary>Writes them: first the texts, so that no ledger names one that is not there.</summary>
    /// <returns>Null, or what is wrong; then the ledger is as it was.</returns>
    public Diagnostic? Save(ApprovingParties approving)
    {
        var editor = new LedgerEditor(opened.Ledger);
        var standings = opened.Ledger.StandingsByEntryOn(day);
        foreach (var signatory in approving.Signatories)
            Record(editor, signatory, standings[signatory]);
        foreach (var issuer in approving.Issuers)
            editor.Add(EntryOf(issuer));
        if (!editor.HasChanges)
            return null;
        Change = new LedgerChange(opened, editor);
        if (Change.Failure is { } refused)
            return refused;
        foreach (var (text, _) in Recorded)
        {
            if (opened.Versions.Keep(text) is { } failure)
                return failure;
        }

        return Change.Write();
    }

    private void Record(LedgerEditor editor, Signatory signatory, Standing standing)
    {
        var text = _texts[LanguageOf(signatory)];
        // Said again on another day it counts again: another word of a day between, in an entry that is merged with this one, may come in later.
        var isSaid = signatory.History.LastOrDefault(e => e.Display is not null) is { } last && last.On == day && last.Display == Display;
        var display = isSaid && Display == standing.Display ? null : Display;
        // A consent is for a name that is shown.
        var consent = signatory.Name is not null && (Display ?? standing.Display) == SignatoryDisplay.Named && (display is not null || !ConsentReview.HasConsent(standing)) ? Consent : null;
        var isThere = display is null && consent is null && standing.Approval is { Version: { } version } approval && text.IsMeantBy(version) && approval.Language == text.Language
            && signatory.History.Contains(approval);
        if (isThere)
            AlreadyThere++;
        else
            editor.Record(signatory, Approval(text, display) with { Consent = consent });
    }

    // The head of the document names issuers; the list of signatories need not do so again.
    private MappingNode EntryOf(DocumentIssuer issuer)
    {
        var text = _texts[Language ?? opened.Document.Languages[0]];
        var name = issuer.Name is { } names ? NewNode.Map([.. names.Entries.Select(e => (e.Language.Value, (PositionedNode?)NewNode.Text(e.Text)))]) : null;
        return NewNode.Map(
            ("organisation", issuer.OrganisationId is { } id ? NewNode.Text(id) : null),
            ("name", name),
            ("as", NewNode.Text(LedgerWords.Of(SignatoryCapacity.Issuer))),
            ("display", name is null ? null : NewNode.Text(LedgerWords.Of(SignatoryDisplay.Named))),
            ("history", NewNode.Lines([Approval(text, display: null).ToNode()])));
    }

    private NewEntry Approval(TextVersion text, SignatoryDisplay? display)
    {
        _recorded[text.Language.Value] = (text, _recorded.GetValueOrDefault(text.Language.Value).Count + 1);
        return new NewEntry(day) { State = SignatoryState.Approved, Display = display, Language = text.Language, Version = text.Digest, Via = CameIn, By = By, Remarks = Note };
    }

    private LanguageTag LanguageOf(Signatory signatory)
    {
        var last = signatory.History.LastOrDefault(e => e.Language is { } read && opened.Document.Languages.Contains(read));
        return Language ?? last?.Language ?? opened.Document.Languages[0];
    }
}
