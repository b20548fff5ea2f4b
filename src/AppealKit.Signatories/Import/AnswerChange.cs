using AppealKit.Workspace.Model.Signatories;
using AppealKit.Yaml;
using AppealKit.Yaml.Writing;

namespace AppealKit.Signatories.Import;

/// <summary>What rows of a form change for one signatory, in the order of their days. What was said later counts; of two things said on one day, the
/// more careful one.</summary>
internal sealed class AnswerChange
{
    private readonly string? _organisation;
    private SignatoryState _state;
    private SignatoryDisplay _display;
    private DateOnly _last;
    private DateOnly _displayOn;

    // The last approval that shows the name. A yes without one outweighs no wish to be hidden, not even an older one: files come in any order.
    private DateOnly _namedOn;
    private string? _version;

    /// <summary>Begins a new entry of a ledger.</summary>
    /// <param name="first">The row that it comes from.</param>
    /// <param name="organisation">The organisation; null for a person.</param>
    public AnswerChange(FormEntry first, string? organisation)
    {
        (First, _organisation) = (first, organisation);
        (_state, _display, _last) = (first.State, first.Display ?? (organisation is null ? SignatoryDisplay.Anonymous : SignatoryDisplay.Named), first.On);
        _displayOn = first.Display is null ? DateOnly.MinValue : first.On;
        _namedOn = first is { Display: SignatoryDisplay.Named, State: SignatoryState.Approved } ? first.On : DateOnly.MinValue;
        _version = first.Text?.Digest;
        Entries.Add(new NewEntry(first.On) { State = first.State, Language = first.Language, Version = _version, Consent = first.Wording, By = first.By, Remarks = first.Answer, Row = first.Fingerprint });
    }

    /// <summary>Begins changes of an entry that is there.</summary>
    /// <param name="signatory">The entry.</param>
    /// <param name="standing">Where it stands, with those that were merged with it.</param>
    public AnswerChange(Signatory signatory, Standing standing)
    {
        (Signatory, _state, _display, _version) = (signatory, standing.State, standing.Display, standing.Approval?.Version);
        foreach (var entry in standing.Entries)
        {
            _displayOn = Later(_displayOn, entry.Consent?.On);
            foreach (var said in entry.History)
            {
                _last = Later(_last, said.On);
                _displayOn = Later(_displayOn, said.Display is null && said.Consent is null ? null : said.On);
                _namedOn = Later(_namedOn, ApprovesName(entry, said) ? said.On : null);
            }
        }
    }

    /// <summary>The entry in the ledger; null for a new one.</summary>
    public Signatory? Signatory { get; }

    /// <summary>The row that a new entry comes from; null for one that is in the ledger.</summary>
    public FormEntry? First { get; }

    /// <summary>Entries for the history.</summary>
    public List<NewEntry> Entries { get; } = [];

    /// <summary>True if the name is shown if nothing else happens.</summary>
    public bool IsNamed => _display == SignatoryDisplay.Named;

    /// <summary>True for an approval of which nobody knows the text.</summary>
    public bool LacksVersion => _state == SignatoryState.Approved && _version is null;

    /// <summary>Takes another row of the same signatory.</summary>
    public AnswerEffect Take(FormEntry row)
    {
        // Another answer of somebody who has conditions already has words that are not in the ledger.
        var state = ChangesState(row) || (row.Answer is not null && row.State == _state && row.On >= _last);
        var isHidden = Hides(row);
        var isShown = row.Display < _display && state && row.State == SignatoryState.Approved && row.On > _displayOn;
        if (state || isHidden)
            Record(row, state ? row.State : null, isHidden || isShown ? row.Display : null);
        return row.Display < _display && row.On >= _displayOn ? AnswerEffect.TooOpen : state || isHidden ? AnswerEffect.Changes : AnswerEffect.Nothing;
    }

    /// <summary>Takes a row that was imported before, and may say something else now. It is no newer than it was, so it can only make the entry more careful.</summary>
    public AnswerEffect TakeAgain(FormEntry row)
    {
        var (display, state) = SaidBy(row.Fingerprint);
        var isHidden = display is null ? Hides(row) : row.Display > _display && row.Display != display;
        var isLess = row.AsksForApproval
            && (state is null ? ChangesState(row) && row.State != SignatoryState.Approved : row.State != state && StateCare.Of(row.State) > StateCare.Of(_state));
        // Told later which text the form showed.
        if (!isLess && state == SignatoryState.Approved && LacksVersion && row.Text is not null)
        {
            Record(row, SignatoryState.Approved, isHidden ? row.Display : null);
            return AnswerEffect.Changes;
        }

        if (isHidden || isLess)
            Record(row, isLess ? row.State : null, isHidden ? row.Display : null);
        var isMore = (display is not null && row.Display < display && row.Display < _display)
            || (row.AsksForApproval && state is not null && state != row.State && row.State == SignatoryState.Approved && _state != SignatoryState.Approved);
        return isMore ? AnswerEffect.TooOpen : isHidden || isLess ? AnswerEffect.Changes : AnswerEffect.Nothing;
    }

    /// <summary>A new entry as YAML.</summary>
    /// <param name="channel">How it came in.</param>
    /// <param name="id">The id of a person; null for an organisation.</param>
    public MappingNode ToNode(SignatoryChannel channel, string? id)
    {
        var row = First!;
        var display = _organisation is null ? row.Display ?? SignatoryDisplay.Anonymous : row.Display is SignatoryDisplay.Named ? null : row.Display;
        // The order in which git can join the entries of two branches: it takes lines that are alike in both for one and the same, unless no more than
        // three of them stand between others, and the first line and the last one are like no other. So what differs stands between what does not.
        return NewNode.Map(
            ("id", TextOrNull(id)),
            ("organisation", TextOrNull(_organisation)),
            ("via", NewNode.Text(LedgerWords.Of(channel))),
            ("country", _organisation is null && row.Country is { } country ? NewNode.Text(country.Value) : null),
            ("role", row.Role),
            ("name", row.Name),
            ("affiliation", row.Affiliation),
            ("email", TextOrNull(row.Email)),
            ("remarks", TextOrNull(row.Remarks)),
            ("display", display is { } shown ? NewNode.Text(LedgerWords.Of(shown)) : null),
            ("history", NewNode.Lines(Entries.Select(e => e.ToNode()))));
    }

    private void Record(FormEntry row, SignatoryState? state, SignatoryDisplay? display)
    {
        _state = state ?? _state;
        _version = state is null ? _version : row.Text?.Digest;
        _display = display ?? _display;
        _last = Later(_last, row.On);
        _displayOn = Later(_displayOn, display is null ? null : _last);
        _namedOn = Later(_namedOn, display == SignatoryDisplay.Named && state == SignatoryState.Approved ? _last : null);
        Entries.Add(new NewEntry(_last)
        {
            State = state,
            Display = display,
            Consent = display == SignatoryDisplay.Named ? row.Wording : null,
            Language = state is null ? null : row.Language,
            Version = state is null ? null : _version,
            By = row.By,
            Remarks = state is null ? null : row.Answer,
            Row = row.Fingerprint,
        });
    }

    // What a row said when it was imported last, as far as the ledger tells.
    private (SignatoryDisplay? Display, SignatoryState? State) SaidBy(string row)
    {
        var isFirst = Signatory!.Row == row || (Signatory.History.Count > 0 && Signatory.History[0].Row == row);
        var said = isFirst ? (Signatory.Display, Signatory.History.Count > 0 ? Signatory.History[0].State : null) : ((SignatoryDisplay?)null, (SignatoryState?)null);
        foreach (var entry in Signatory.History)
        {
            if (entry.Row == row)
                said = (entry.Display ?? said.Item1, entry.State ?? said.Item2);
        }

        return said;
    }

    private bool Hides(FormEntry row) => row.Display > _display && (row.On >= _displayOn || (IsNamed && row.On >= _namedOn));

    private static bool ApprovesName(Signatory signatory, LedgerEntry said) =>
        said.State == SignatoryState.Approved
        && (said.Display == SignatoryDisplay.Named
            || (said.Display is null && signatory.Display == SignatoryDisplay.Named && ReferenceEquals(said, signatory.History[0])));

    // What was said last counts. Of two things said on one day it is the more careful one, and states stand in that order.
    private bool ChangesState(FormEntry row) =>
        ApprovesAnotherText(row)
        || ((row.State != _state || (row.State == SignatoryState.Approved && row.Display < _display))
            && (row.On > _last
                ? row.State != SignatoryState.Pending || _state is SignatoryState.Invited or SignatoryState.Declined or SignatoryState.Withdrawn
                : row.On == _last && row.State > _state));

    private bool ApprovesAnotherText(FormEntry row) =>
        row is { State: SignatoryState.Approved, Text: { } text } && _state == SignatoryState.Approved
        && (_version is null ? row.On >= _last : row.On > _last && !text.IsMeantBy(_version));

    private static DateOnly Later(DateOnly day, DateOnly? other) => other > day ? other.Value : day;

    private static ScalarNode? TextOrNull(string? text) => text is null ? null : NewNode.Text(text);
}
