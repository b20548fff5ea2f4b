using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Yaml;

namespace AppealKit.Workspace.Reading;

/// <summary>Reads <c>cases/organisations.yaml</c>.</summary>
internal static class OrganisationReader
{
    public static List<Organisation> Read(PositionedNode root, RecordContext context)
    {
        var organisations = new List<Organisation>();
        foreach (var reader in ListFile.Read(root, "organisations", "an organisation", context))
        {
            var id = reader.Id(fallback: null);
            var name = NameReader.Read(reader, "name", context);
            reader.RequireKey("name");
            var organisation = new Organisation
            {
                Id = id.Id,
                IdSpan = id.Span,
                Name = name ?? new NameSet([], id.Span),
                Short = reader.Localized("short"),
                Kind = reader.Text("kind"),
                Country = reader.Country("country"),
                City = reader.Localized("city"),
                FormerNames = reader.LocalizedList("former_names", context),
                Spellings = reader.LocatedWords("spellings"),
                NotMeant = reader.Words("not_meant"),
                Logo = reader.Text("logo"),
                Url = reader.Address("url"),
                WorksOn = reader.References("works_on"),
                BasedIn = reader.Countries("based_in"),
                Languages = reader.Languages("languages"),
                Audience = reader.AudienceOr(Audience.Public),
            };
            reader.Finish();
            if (id.Id.Length > 0)
                organisations.Add(organisation);
        }

        return organisations;
    }
}
