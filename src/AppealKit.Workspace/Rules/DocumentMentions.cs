using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Workspace.Rules;

/// <summary>Whom a document names by its own data; what its prose names is known only when it is built.</summary>
internal static class DocumentMentions
{
    public static IEnumerable<string> People(DocumentDefinition document, WorkspaceModel model)
    {
        foreach (var group in document.Cases)
        {
            if (group.Where is not null && document.Date?.Latest is null)
                continue;
            foreach (var member in model.MembersOf(group, document.Date?.Latest ?? default))
            {
                foreach (var person in member.People)
                    yield return person.Id;
            }
        }
    }

    public static IEnumerable<string> Organisations(DocumentDefinition document)
    {
        foreach (var issuer in document.Issuers)
        {
            if (issuer is OrganisationIssuer single)
                yield return single.Organisation.Id;
            foreach (var organisation in (issuer as JointIssuer)?.Organisations ?? [])
                yield return organisation.Id;
        }

        foreach (var contact in document.Contacts)
        {
            if (contact.Organisation is { } organisation)
                yield return organisation.Id;
        }
    }
}
