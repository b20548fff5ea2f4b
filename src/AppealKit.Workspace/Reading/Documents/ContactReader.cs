using AppealKit.Values;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading.Documents;

/// <summary>Reads whom to ask.</summary>
internal static class ContactReader
{
    public static IReadOnlyList<Contact> ReadList(MappingReader owner)
    {
        var contacts = new List<Contact>();
        foreach (var reader in owner.Mappings("contacts", "a contact"))
        {
            contacts.Add(new Contact
            {
                Name = reader.Localized("name"),
                Role = reader.Localized("role"),
                Organisation = reader.ReferenceOf("organisation"),
                Email = reader.Email("email"),
                Phone = reader.Text("phone"),
                Audience = reader.AudienceOr(Audience.Internal),
                Span = reader.Span,
            });
            reader.Finish();
        }

        return contacts;
    }
}
