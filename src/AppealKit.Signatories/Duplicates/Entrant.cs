using AppealKit.Signatories.Duplicates.Organisations;
using AppealKit.Signatories.Duplicates.People;
using AppealKit.Values;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Signatories.Duplicates;

/// <summary>What is known of a signatory, from all entries that were merged.</summary>
/// <param name="Standing">The signatory.</param>
internal sealed record Entrant(Standing Standing)
{
    /// <summary>True for an organisation.</summary>
    public bool IsOrganisation => Standing.Signatory.Organisation is not null;

    /// <summary>Names of a person.</summary>
    public IReadOnlyList<PersonName> People { get; init; } = [];

    /// <summary>Names of an organisation.</summary>
    public IReadOnlyList<OrganisationName> Organisations { get; init; } = [];

    /// <summary>E-mail addresses.</summary>
    public IReadOnlyList<MailAddress> Mail { get; init; } = [];

    /// <summary>Countries.</summary>
    public IReadOnlyList<CountryCode> Countries { get; init; } = [];

    /// <summary>Cities of an organisation, as words.</summary>
    public IReadOnlyList<OrganisationName> Cities { get; init; } = [];

    /// <summary>Hosts of an organisation on the web.</summary>
    public IReadOnlyList<string> Sites { get; init; } = [];

    /// <summary>Affiliations of a person.</summary>
    public IReadOnlyList<OrganisationName> Affiliations { get; init; } = [];
}
