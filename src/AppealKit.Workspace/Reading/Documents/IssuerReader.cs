using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Yaml;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading.Documents;

/// <summary>Reads who issues a document.</summary>
internal static class IssuerReader
{
    public static (IReadOnlyList<Issuer> Issuers, bool BySignatories) Read(MappingReader owner)
    {
        if (owner.Find("issuers") is ScalarNode { Value: "signatories" })
            return ([], true);
        var issuers = new List<Issuer>();
        foreach (var item in owner.Items("issuers"))
        {
            if (ReadItem(item, owner.Context) is { } issuer)
                issuers.Add(issuer);
        }

        return (issuers, false);
    }

    private static Issuer? ReadItem(PositionedNode item, ReadingContext context)
    {
        if (item is ScalarNode { IsNull: false } scalar)
            return new OrganisationIssuer(new Reference(scalar.Value.Trim(), scalar.Span), IsLead: false, scalar.Span);
        if (MappingReader.Of(item, "an issuer", context) is not { } reader)
            return null;
        Issuer? issuer;
        if (reader.Has("together"))
        {
            issuer = new JointIssuer(reader.References("together"), reader.Localized("as"), reader.Span);
        }
        else if (reader.Has("id"))
        {
            issuer = new OrganisationIssuer(reader.Id(fallback: null), reader.Flag("lead") ?? false, reader.Span);
        }
        else
        {
            var name = reader.Localized("name");
            var anonymous = reader.Flag("anonymous") ?? false;
            var reason = reader.Localized("reason");
            if (name is null && !anonymous)
                reader.ReportMissing("id");
            issuer = name is null && !anonymous ? null : new NamedIssuer(name, anonymous, reason, reader.Span);
        }

        reader.Finish();
        return issuer;
    }
}
