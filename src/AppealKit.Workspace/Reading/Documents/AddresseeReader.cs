using AppealKit.Workspace.Model.Documents;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading.Documents;

/// <summary>Reads to whom something is addressed.</summary>
internal static class AddresseeReader
{
    public static IReadOnlyList<Addressee> ReadList(MappingReader owner, RecordContext context)
    {
        var addressees = new List<Addressee>();
        foreach (var reader in owner.Mappings("addressees", "an addressee"))
        {
            var id = reader.Id(fallback: null);
            var addressee = new Addressee
            {
                Id = id.Id,
                IdSpan = id.Span,
                Name = NameReader.Read(reader, "name", context),
                Function = reader.Localized("function"),
                Address = reader.LocalizedList("address", context),
                Salutation = reader.Localized("salutation"),
            };
            reader.Finish();
            if (id.Id.Length > 0)
                addressees.Add(addressee);
        }

        return addressees;
    }
}
