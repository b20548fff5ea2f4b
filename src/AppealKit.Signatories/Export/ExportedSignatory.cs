using AppealKit.Values;

namespace AppealKit.Signatories.Export;

/// <summary>A signatory as it leaves the ledger: what may be shown and nothing else.</summary>
/// <param name="IsOrganisation">True for an organisation, false for a person.</param>
/// <param name="Name">The name in each language, as far as there is one.</param>
public sealed record ExportedSignatory(bool IsOrganisation, IReadOnlyDictionary<LanguageTag, string> Name)
{
    /// <summary>What a person does.</summary>
    public IReadOnlyDictionary<LanguageTag, string> Role { get; init; } = new Dictionary<LanguageTag, string>();

    /// <summary>Where a person does it.</summary>
    public IReadOnlyDictionary<LanguageTag, string> Affiliation { get; init; } = new Dictionary<LanguageTag, string>();

    /// <summary>The country.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>True for one that leads the list.</summary>
    public bool IsLead { get; init; }

    /// <summary>How far it has come, a word of <see cref="LedgerWords"/>.</summary>
    public required string State { get; init; }

    /// <summary>The day of the approval that holds; null if none does.</summary>
    public DateOnly? Approved { get; init; }
}
