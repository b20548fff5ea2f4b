using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Workspace.Model.Signatories;

/// <summary>An organisation or a person in the ledger of a document.</summary>
public sealed record Signatory
{
    /// <summary>What the ledger calls the signatory, unique in it; null where nobody gave one.</summary>
    public string? Id { get; init; }

    /// <summary>Where to write to; never printed.</summary>
    public string? Email { get; init; }

    /// <summary>The fingerprint of the row of a form that the entry came from, by which a second import knows it; null for others.</summary>
    public string? Row { get; init; }

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

    /// <summary>As what they approve.</summary>
    public SignatoryCapacity Capacity { get; init; }

    /// <summary>How the entry came in.</summary>
    public SignatoryChannel Channel { get; init; }

    /// <summary>Cases of the workspace that the person only shares a name with.</summary>
    public IReadOnlyList<Reference> IsNot { get; init; } = [];

    /// <summary>How the signatory is shown, before what <see cref="History"/> changes. People are not named unless they say so.</summary>
    public SignatoryDisplay Display { get; init; }

    /// <summary>The consent to be listed, if it is kept.</summary>
    public SignatoryConsent? Consent { get; init; }

    /// <summary>What happened, by day.</summary>
    public IReadOnlyList<LedgerEntry> History { get; init; } = [];

    /// <summary>Words that look like the name and mean somebody or something else (<c>not_meant</c>): a street, a namesake. They are no alarm in files for
    /// an audience that may not see the entry.</summary>
    public IReadOnlyList<string> NotMeant { get; init; } = [];

    /// <summary>Where the signatory is written.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>What other entries call the signatory by: <see cref="Id"/>, or the id of the organisation; null for a person without an id.</summary>
    public string? Key => Id ?? Organisation?.Id;
}
