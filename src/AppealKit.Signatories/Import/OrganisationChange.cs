using System.Globalization;
using AppealKit.Workspace.Model.Signatories;
using AppealKit.Yaml;
using AppealKit.Yaml.Writing;

namespace AppealKit.Signatories.Import;

/// <summary>What rows of a form change for an organisation, in the order of their days.</summary>
/// <param name="id">The organisation.</param>
/// <param name="standing">Where it stands in the ledger; null if it is not in it.</param>
internal sealed class OrganisationChange(string id, Standing? standing)
{
    private FormEntry? _first;
    private SignatoryState _state = standing?.State ?? SignatoryState.Pending;
    private SignatoryDisplay _display = standing?.Display ?? SignatoryDisplay.Named;
    private DateOnly _last = standing?.Merged.Append(standing.Signatory).SelectMany(s => s.History).Max(e => (DateOnly?)e.On) ?? DateOnly.MinValue;

    /// <summary>Where it stands in the ledger; null if it is not in it.</summary>
    public Standing? Standing => standing;

    /// <summary>Entries for its history.</summary>
    public List<NewEntry> Entries { get; } = [];

    /// <summary>Takes a row.</summary>
    /// <returns>False if it says nothing new: who approved is not pending again because somebody filled in the form, too.</returns>
    public bool Take(FormEntry row)
    {
        if (standing is null && _first is null)
        {
            _first = row;
            (_state, _display, _last) = (row.State, row.Display ?? SignatoryDisplay.Named, row.On);
            Entries.Add(new NewEntry(row.On) { State = row.State, Language = row.Language, By = row.By });
            return true;
        }

        var state = ChangesState(row);
        var display = row.Display is { } wish && (wish > _display || (wish < _display && state && row.State == SignatoryState.Approved)) ? wish : (SignatoryDisplay?)null;
        if (!state && display is null)
            return false;
        _state = state ? row.State : _state;
        _display = display ?? _display;
        _last = row.On > _last ? row.On : _last;
        Entries.Add(new NewEntry(_last) { State = state ? row.State : null, Display = display, Language = state ? row.Language : null, By = row.By, Row = row.Fingerprint });
        return true;
    }

    /// <summary>The entry of an organisation that is not in the ledger yet, as YAML.</summary>
    public MappingNode ToNode(SignatoryChannel channel) => NewNode.Map(
        ("organisation", NewNode.Text(id)),
        ("email", _first!.Email is { } email ? NewNode.Text(email) : null),
        ("via", NewNode.Text(LedgerWords.Of(channel))),
        ("row", NewNode.Text(_first.Fingerprint)),
        ("display", _first.Display is { } display and not SignatoryDisplay.Named ? NewNode.Text(LedgerWords.Of(display)) : null),
        ("consent", Consent(_first)),
        ("history", NewNode.List(Entries.Select(e => e.ToNode()))),
        ("remarks", _first.Remarks is { } remarks ? NewNode.Text(remarks) : null));

    /// <summary>The consent of a row; null if there is none.</summary>
    public static MappingNode? Consent(FormEntry row) => row.Wording is null ? null : NewNode.Map(
        ("on", NewNode.Text(row.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
        ("wording", NewNode.Text(row.Wording)));

    // What was said last counts. Of two things said on one day it is the more careful one, and states stand in that order.
    private bool ChangesState(FormEntry row) =>
        (row.State != _state || (row.State == SignatoryState.Approved && row.Display < _display))
        && (row.On > _last
            ? row.State != SignatoryState.Pending || _state is SignatoryState.Invited or SignatoryState.Declined or SignatoryState.Withdrawn
            : row.On == _last && row.State > _state);
}
