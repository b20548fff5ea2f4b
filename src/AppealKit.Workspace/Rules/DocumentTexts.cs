using AppealKit.Values;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Workspace.Rules;

/// <summary>All texts that a document prints, with their paths in the file.</summary>
internal static class DocumentTexts
{
    public static IEnumerable<(string Path, LocalizedText Text)> Of(DocumentDefinition document) =>
        Pairs(document).Where(p => p.Text is not null).Select(p => (p.Path, p.Text!));

    private static IEnumerable<(string Path, LocalizedText? Text)> Pairs(DocumentDefinition document)
    {
        yield return ("subtitle", document.Subtitle);
        yield return ("event.name", document.Event?.Name);
        foreach (var (path, text) in Issuers(document).Concat(Addressees(document)).Concat(Groups(document)).Concat(Recommendations(document)))
            yield return (path, text);
        yield return ("epigraph.text", document.Epigraph?.Text);
        yield return ("epigraph.by.name", document.Epigraph?.Name);
        yield return ("epigraph.by.role", document.Epigraph?.Role);
        yield return ("epigraph.by.place", document.Epigraph?.Place);
        yield return ("hearing.court", document.Hearing?.Court?.Name);
        yield return ("hearing.at_issue", document.Hearing?.AtIssue);
        yield return ("hearing.this_session", document.Hearing?.ThisSession);
        foreach (var party in document.Hearing?.Parties ?? [])
            yield return ("hearing.parties.name", party.Name);
        foreach (var contact in document.Contacts)
            yield return ("contacts.role", contact.Role);
        yield return ("closing", document.Closing);
    }

    private static IEnumerable<(string Path, LocalizedText? Text)> Issuers(DocumentDefinition document)
    {
        foreach (var issuer in document.Issuers)
        {
            yield return ("issuers.as", (issuer as JointIssuer)?.As);
            yield return ("issuers.name", (issuer as NamedIssuer)?.Name);
        }
    }

    private static IEnumerable<(string Path, LocalizedText? Text)> Addressees(DocumentDefinition document)
    {
        foreach (var addressee in document.Addressees)
        {
            yield return ($"addressees.{addressee.Id}.function", addressee.Function);
            yield return ($"addressees.{addressee.Id}.salutation", addressee.Salutation);
        }
    }

    private static IEnumerable<(string Path, LocalizedText? Text)> Groups(DocumentDefinition document)
    {
        foreach (var group in document.Cases)
        {
            yield return ($"cases.{group.Id}.heading", group.Heading);
            yield return ($"cases.{group.Id}.intro", group.Intro);
            foreach (var member in group.People)
                yield return ($"cases.{group.Id}.people.text", member.Text);
        }
    }

    private static IEnumerable<(string Path, LocalizedText? Text)> Recommendations(DocumentDefinition document)
    {
        foreach (var group in document.Recommendations)
        {
            yield return ("recommendations.lead", group.Lead);
            foreach (var item in group.Items)
                yield return ("recommendations.items", item.Text);
        }
    }
}
