using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Workspace.Model.Signatories;

/// <summary>An organisation or a person in the ledger of a document.</summary>
public sealed record Signatory
{
    /// <summary>The organisation; null for a person.</summary>
    public Reference? Organisation { get; init; }

    /// <summary>The name of a person; null for an organisation.</summary>
    public NameSet? Name { get; init; }

    /// <summary>What the person does.</summary>
    public LocalizedText? Role { get; init; }

    /// <summary>Where the person does it.</summary>
    public LocalizedText? Affiliation { get; init; }

    /// <summary>The country of the person; organisations bring their own.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>True for an organisation that leads the list.</summary>
    public bool IsLead { get; init; }

    /// <summary>How the entry came in.</summary>
    public SignatoryChannel Channel { get; init; }

    /// <summary>How the signatory is shown, before what <see cref="History"/> changes. People are not named unless they say so.</summary>
    public SignatoryDisplay Display { get; init; }

    /// <summary>The consent to be listed, if it is kept.</summary>
    public SignatoryConsent? Consent { get; init; }

    /// <summary>What happened, by day.</summary>
    public IReadOnlyList<LedgerEntry> History { get; init; } = [];

    /// <summary>Where the signatory is written.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The state at the end of a day.</summary>
    public SignatoryState StateOn(DateOnly day)
    {
        var state = SignatoryState.Pending;
        foreach (var entry in History)
        {
            if (entry.On <= day && entry.State is { } next)
                state = next;
        }

        return state;
    }

    /// <summary>The way of being shown at the end of a day.</summary>
    public SignatoryDisplay DisplayOn(DateOnly day)
    {
        var display = Display;
        foreach (var entry in History)
        {
            if (entry.On <= day && entry.Display is { } next)
                display = next;
        }

        return display;
    }

    /// <summary>The last approval up to a day; null if there is none, or if it was taken back.</summary>
    public LedgerEntry? ApprovalOn(DateOnly day) =>
        StateOn(day) == SignatoryState.Approved ? History.LastOrDefault(e => e.On <= day && e.State == SignatoryState.Approved) : null;
}
