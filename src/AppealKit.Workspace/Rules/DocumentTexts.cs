using AppealKit.Values;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Workspace.Rules;

/// <summary>Collects all texts that a document prints.</summary>
internal sealed class DocumentTexts
{
    private readonly List<DocumentText> _texts = [];

    private DocumentTexts()
    {
    }

    public static IReadOnlyList<DocumentText> Of(DocumentDefinition document)
    {
        var texts = new DocumentTexts();
        texts.Add("subtitle", document.Subtitle);
        texts.Add("event.name", document.Event?.Name);
        texts.AddParties(document);
        texts.AddCases(document);
        texts.AddRecommendations(document);
        texts.AddEpigraph(document.Epigraph);
        texts.AddHearing(document.Hearing);
        foreach (var contact in document.Contacts)
            texts.Add("contacts.role", contact.Role);
        texts.Add("closing", document.Closing);
        return texts._texts;
    }

    private void AddParties(DocumentDefinition document)
    {
        foreach (var issuer in document.Issuers)
        {
            Add("issuers.as", (issuer as JointIssuer)?.As);
            Add("issuers.name", (issuer as NamedIssuer)?.Name);
        }

        foreach (var addressee in document.Addressees)
        {
            Add($"addressees.{addressee.Id}.function", addressee.Function);
            Add($"addressees.{addressee.Id}.salutation", addressee.Salutation);
        }
    }

    private void AddCases(DocumentDefinition document)
    {
        foreach (var group in document.Cases)
        {
            Add($"cases.{group.Id}.heading", group.Heading);
            Add($"cases.{group.Id}.intro", group.Intro);
            foreach (var member in group.People)
                Add($"cases.{group.Id}.people.text", member.Text);
        }
    }

    private void AddRecommendations(DocumentDefinition document)
    {
        foreach (var group in document.Recommendations)
        {
            Add("recommendations.lead", group.Lead);
            foreach (var item in group.Items)
                Add("recommendations.items", item.Text);
        }
    }

    private void AddEpigraph(Epigraph? epigraph)
    {
        Add("epigraph.text", epigraph?.Text);
        Add("epigraph.by.name", epigraph?.Name);
        Add("epigraph.by.role", epigraph?.Role);
        Add("epigraph.by.place", epigraph?.Place);
    }

    private void AddHearing(CourtHearing? hearing)
    {
        Add("hearing.court", hearing?.Court?.Name);
        Add("hearing.at_issue", hearing?.AtIssue);
        Add("hearing.this_session", hearing?.ThisSession);
        foreach (var party in hearing?.Parties ?? [])
            Add("hearing.parties.name", party.Name);
    }

    private void Add(string path, LocalizedText? text)
    {
        if (text is not null)
            _texts.Add(new DocumentText(path, text));
    }
}
