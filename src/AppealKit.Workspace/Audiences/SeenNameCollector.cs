using AppealKit.Values;
using AppealKit.Workspace.Audiences.Search;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.People;
using AppealKit.Workspace.Model.Signatories;
using AppealKit.Workspace.Model.Sources;

namespace AppealKit.Workspace.Audiences;

/// <summary>Collects the names that an audience may see, and the words that entries say mean somebody or something else.</summary>
/// <param name="names">Gets them.</param>
/// <param name="unnamed">Organisations that ledgers do not name: where they are authors, too, they are not known by that.</param>
internal sealed class SeenNameCollector(SeenNames names, IReadOnlyList<Organisation> unnamed)
{
    private readonly HashSet<string> _unnamed = new(unnamed.SelectMany(SeenOrganisations.NamesOf), StringComparer.Ordinal);

    public SeenNames Collect(WorkspaceModel model, WorkspaceModel seen, IEnumerable<Signatory> named)
    {
        foreach (var person in seen.People)
            AddPerson(person);
        foreach (var organisation in seen.Organisations)
            AddOrganisation(organisation);
        foreach (var source in seen.Sources)
            AddSource(source);
        foreach (var document in seen.Documents)
            AddDocument(document);
        foreach (var signatory in named)
            AddNames(signatory.Name, isPerson: true);
        foreach (var words in model.People.SelectMany(p => p.NotMeant).Concat(model.Organisations.SelectMany(o => o.NotMeant))
            .Concat(model.Ledgers.SelectMany(l => l.Signatories).SelectMany(s => s.NotMeant)))
            names.AddNotMeant(words);
        return names;
    }

    private void AddPerson(Person person)
    {
        AddNames(person.Name, isPerson: true);
        foreach (var spelling in person.Spellings)
            names.Add(spelling.Value, isPerson: true);
        foreach (var alias in person.Aliases)
            names.Add(alias.Text, isPerson: false);
        foreach (var party in person.Events.SelectMany(e => e.By.Concat(e.Actors)))
            AddLocalized(party.Name, isPerson: false);
    }

    private void AddOrganisation(Organisation organisation)
    {
        AddNames(organisation.Name, isPerson: false);
        AddLocalized(organisation.Short, isPerson: false);
        foreach (var former in organisation.FormerNames)
            AddLocalized(former, isPerson: false);
    }

    private void AddSource(Source source)
    {
        foreach (var name in source.Named)
        {
            if (!_unnamed.Contains(name.Full))
                names.Add(name.Full, isPerson: name.Literal is null);
        }
    }

    private void AddDocument(DocumentDefinition document)
    {
        foreach (var contact in document.Contacts)
            AddLocalized(contact.Name, isPerson: true);
        foreach (var addressee in document.Addressees)
            AddNames(addressee.Name, isPerson: true);
        foreach (var issuer in document.Issuers.OfType<NamedIssuer>())
            AddLocalized(issuer.Name, isPerson: true);
        foreach (var party in document.Hearing?.Parties ?? [])
            AddLocalized(party.Name, isPerson: true);
        AddLocalized(document.Epigraph?.Name, isPerson: true);
    }

    private void AddNames(NameSet? set, bool isPerson)
    {
        foreach (var name in set?.Names ?? [])
        {
            foreach (var form in name.AllForms)
                names.Add(form, isPerson);
            if (name.InText is { } inText)
                names.Add(inText, isPerson: false);
            if (name is { Given: { } given, Family: { } family })
                names.Add($"{given} {family}", isPerson);
        }
    }

    private void AddLocalized(LocalizedText? text, bool isPerson)
    {
        foreach (var entry in text?.Entries ?? [])
            names.Add(entry.Text, isPerson);
    }
}
