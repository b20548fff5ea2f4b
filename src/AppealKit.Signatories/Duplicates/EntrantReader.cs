using AppealKit.Signatories.Duplicates.Organisations;
using AppealKit.Signatories.Duplicates.People;
using AppealKit.Unicode;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Signatories.Duplicates;

/// <summary>Gathers what is known of the signatories of a ledger.</summary>
internal sealed class EntrantReader
{
    private readonly WorkspaceModel _model;
    private readonly PersonNameReader _people = new();
    private readonly OrganisationNameReader _organisations = new();

    /// <summary>Makes a reader.</summary>
    /// <param name="model">The workspace, for what it knows of organisations.</param>
    public EntrantReader(WorkspaceModel model) => _model = model;

    /// <summary>Reads one signatory.</summary>
    public Entrant Read(Standing standing)
    {
        IReadOnlyList<Signatory> entries = standing.Merged.Count == 0 ? [standing.Signatory] : [standing.Signatory, .. standing.Merged];
        var mail = entries.Select(e => MailAddress.Of(e.Email)).OfType<MailAddress>().Distinct().ToList();
        return standing.Signatory.Organisation is null ? OfPerson(standing, entries, mail) : OfOrganisation(standing, entries, mail);
    }

    private Entrant OfPerson(Standing standing, IReadOnlyList<Signatory> entries, List<MailAddress> mail) => new(standing)
    {
        Mail = mail,
        People = [.. entries.SelectMany(e => e.Name?.Names ?? []).Select(n => n.Form).Distinct(StringComparer.Ordinal).Select(_people.Read)],
        Countries = [.. entries.Select(e => e.Country).OfType<CountryCode>().Distinct()],
        Affiliations = [.. entries.SelectMany(e => e.Affiliation?.Entries ?? []).Select(e => _organisations.Read(e.Text)).Distinct()],
    };

    private Entrant OfOrganisation(Standing standing, IReadOnlyList<Signatory> entries, List<MailAddress> mail)
    {
        var known = entries.Select(e => e.Organisation is { } id ? _model.FindOrganisation(id.Id) : null).OfType<Organisation>().ToList();
        return new Entrant(standing)
        {
            Mail = mail,
            Organisations = [.. known.SelectMany(NamesOf).Distinct(StringComparer.Ordinal).Select(_organisations.Read)],
            Countries = [.. known.Select(o => o.Country).Concat(entries.Select(e => e.Country)).OfType<CountryCode>().Distinct()],
            Cities = [.. known.SelectMany(o => o.City?.Entries ?? []).Select(e => _organisations.Read(e.Text)).Distinct()],
            Sites = [.. known.Select(o => SiteOf(o.Url)).OfType<string>().Distinct(StringComparer.Ordinal)],
        };
    }

    private static IEnumerable<string> NamesOf(Organisation organisation)
    {
        foreach (var name in organisation.Name.Names)
            yield return name.Form;
        foreach (var abbreviation in organisation.Short?.Entries ?? [])
            yield return abbreviation.Text;
        foreach (var former in organisation.FormerNames)
        {
            foreach (var entry in former.Entries)
                yield return entry.Text;
        }

        foreach (var spelling in organisation.Spellings)
            yield return spelling.Value;
    }

    // Pages of many organisations stand on one host.
    private static string? SiteOf(string? address)
    {
        if (address is null || !Uri.TryCreate(address, UriKind.Absolute, out var uri))
            return null;
        var host = Casing.Fold(uri.Host);
        if (host.StartsWith("www.", StringComparison.Ordinal))
            host = host[4..];
        return host.Split('.') is [.., "facebook" or "instagram" or "t" or "telegram" or "vk" or "youtube" or "twitter" or "x" or "linkedin" or "wordpress" or "blogspot" or "wixsite" or "google", _] ? null : host;
    }
}
