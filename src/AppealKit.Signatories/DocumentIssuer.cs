using AppealKit.Diagnostics.Source;
using AppealKit.Unicode;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Signatories;

/// <summary>One of those who issue a document, who approves it in the ledger as signatories do.</summary>
/// <param name="OrganisationId">The organisation; null for issuers who are none of the workspace.</param>
/// <param name="Name">The name of issuers who are no organisation of the workspace.</param>
/// <param name="Span">Where the document names them.</param>
public sealed record DocumentIssuer(string? OrganisationId, LocalizedText? Name, SourceSpan Span)
{
    /// <summary>Who issues a document, each organisation of a joint issuer by itself. Issuers without any name cannot be asked, and are left out.</summary>
    public static IEnumerable<DocumentIssuer> Of(DocumentDefinition document)
    {
        foreach (var issuer in document.Issuers)
        {
            switch (issuer)
            {
                case OrganisationIssuer single:
                    yield return new DocumentIssuer(single.Organisation.Id, null, single.Span);
                    break;
                case JointIssuer joint:
                    foreach (var organisation in joint.Organisations)
                        yield return new DocumentIssuer(organisation.Id, null, organisation.Span);
                    break;
                case NamedIssuer { Name: { } name }:
                    yield return new DocumentIssuer(null, name, issuer.Span);
                    break;
            }
        }
    }

    /// <summary>True if an entry of a ledger is theirs.</summary>
    public bool Is(Signatory signatory) => OrganisationId is { } id
        ? signatory.Organisation?.Id == id
        : signatory.Capacity == SignatoryCapacity.Issuer && signatory.Name?.Names.Any(n => IsCalled(n.Form)) == true;

    /// <summary>True if somebody means them by a word: the id of the organisation, one of its names or abbreviations, or their name.</summary>
    public bool IsMeantBy(string who, WorkspaceModel model)
    {
        if (OrganisationId is not { } id)
            return IsCalled(who);
        var organisation = model.FindOrganisation(id);
        var names = (organisation?.Name.Names.Select(n => n.Form) ?? []).Concat(organisation?.Short?.Entries.Select(e => e.Text) ?? []);
        return who == id || names.Any(n => IsSame(n, who));
    }

    private bool IsCalled(string name) => Name?.Entries.Any(e => IsSame(e.Text, name)) == true;

    private static bool IsSame(string a, string b) => Casing.Fold(a.Trim()) == Casing.Fold(b.Trim());
}
