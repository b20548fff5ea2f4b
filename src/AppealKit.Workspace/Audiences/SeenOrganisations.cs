using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.People;
using AppealKit.Workspace.Model.Sources;

namespace AppealKit.Workspace.Audiences;

/// <summary>What an audience sees of organisations beside ledgers: who issues documents, is a party of what happened, answers for a text, or wrote a source.</summary>
internal sealed class SeenOrganisations
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _written = [];

    /// <summary>Looks through what an audience sees.</summary>
    public SeenOrganisations(WorkspaceModel seen)
    {
        foreach (var item in seen.People.SelectMany(p => p.Events).Concat(seen.Situations.SelectMany(s => s.Events)))
            AddEvent(item);
        foreach (var document in seen.Documents)
            AddDocument(document, seen);
        foreach (var source in seen.Sources)
            AddSource(source);
    }

    /// <summary>True if the audience sees an organisation as something else than a signatory.</summary>
    public bool Contains(Organisation organisation) =>
        _ids.Contains(organisation.Id)
        || (_written.Count > 0 && NamesOf(organisation).Any(n => _written.Exists(w => w.Contains(n, StringComparison.Ordinal))));

    /// <summary>The ids of organisations that issue a document. Who heads the sheet of a text that its signatories issue is one of them: there the ledger decides.</summary>
    public static IEnumerable<string> IssuersOf(DocumentDefinition document, WorkspaceModel model) =>
        document.Announces is { } announced && model.FindDocument(announced.Id) is { IsIssuedBySignatories: true }
            ? []
            : document.Issuers.SelectMany(i => i.Members).Select(o => o.Id);

    /// <summary>What an organisation is called, in every language, now and before.</summary>
    public static IEnumerable<string> NamesOf(Organisation organisation) =>
        organisation.Name.Names.Select(n => n.Form).Concat(organisation.FormerNames.Append(organisation.Short).SelectMany(n => n?.Entries ?? []).Select(e => e.Text));

    private void AddEvent(CaseEvent item)
    {
        foreach (var party in item.By.Concat(item.Actors).Append(item.Court))
            Add(party?.OrganisationId);
    }

    private void AddDocument(DocumentDefinition document, WorkspaceModel seen)
    {
        _ids.UnionWith(IssuersOf(document, seen));
        foreach (var contact in document.Contacts)
            Add(contact.Organisation?.Id);
        Add(document.Hearing?.Court?.OrganisationId);
        foreach (var party in document.Hearing?.Parties ?? [])
            Add(party.Organisation?.Id);
    }

    private void AddSource(Source source)
    {
        var names = source.Named.Select(n => n.Literal).Append(source.Publisher).Append(source.Authority);
        _written.AddRange(names.OfType<string>());
    }

    private void Add(string? id)
    {
        if (id is not null)
            _ids.Add(id);
    }
}
