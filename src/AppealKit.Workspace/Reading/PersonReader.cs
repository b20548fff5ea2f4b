using AppealKit.Workspace.Model.People;
using AppealKit.Yaml;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading;

/// <summary>Reads <c>cases/people/ID.yaml</c>.</summary>
internal static class PersonReader
{
    public static Person? Read(PositionedNode node, string fileName, RecordContext context)
    {
        if (MappingReader.Of(node, "a person", context.Values) is not { } reader)
            return null;
        var id = reader.Id(fileName);
        var name = NameReader.Read(reader, "name", context);
        reader.RequireKey("name");
        var audience = reader.AudienceOr(context.DefaultAudience);
        var (verified, verifiedSpan) = reader.DateWithSpan("verified");
        var person = new Person
        {
            Id = id.Id,
            IdSpan = id.Span,
            Name = name ?? new Model.NameSet([], id.Span),
            Spellings = reader.LocatedWords("spellings"),
            Aliases = ReadAliases(reader),
            NotMeant = reader.Words("not_meant"),
            Gender = reader.Choice<Gender>("gender"),
            Born = reader.Date("born"),
            Age = ReadAge(reader),
            Country = reader.Country("country"),
            Ethnicity = reader.Localized("ethnicity"),
            Occupation = reader.Localized("occupation"),
            Offices = ReadOffices(reader),
            Topics = reader.Words("topics"),
            Events = EventReader.ReadList(reader, audience),
            Texts = CaseTextReader.ReadList(reader, audience),
            Verified = verified,
            VerifiedSpan = verifiedSpan,
            ReviewAfter = reader.Duration("review_after"),
            Audience = audience,
        };
        reader.Finish();
        return person;
    }

    private static List<Alias> ReadAliases(MappingReader owner)
    {
        var aliases = new List<Alias>();
        foreach (var item in owner.Items("aliases"))
        {
            if (item is ScalarNode { IsNull: false } scalar)
            {
                aliases.Add(new Alias(scalar.Value.Trim(), IsShown: true, scalar.Span));
            }
            else if (MappingReader.Of(item, "an alias", owner.Context) is { } reader)
            {
                var text = reader.Required("text");
                var shown = reader.Flag("show") ?? true;
                reader.Finish();
                if (!shown)
                    owner.Context.Stretches.Add(new AudienceStretch(reader.Span, Values.Audience.Internal));
                if (text is not null)
                    aliases.Add(new Alias(text.Value.Trim(), shown, text.Span));
            }
        }

        return aliases;
    }

    private static KnownAge? ReadAge(MappingReader owner)
    {
        if (owner.Mapping("age", "an age") is not { } reader)
            return null;
        var years = reader.Integer("value", 0, 130);
        var on = reader.Date("on");
        reader.RequireKey("value");
        reader.RequireKey("on");
        reader.Finish();
        return years is { } value && on is not null ? new KnownAge(value, on) : null;
    }

    private static List<Office> ReadOffices(MappingReader owner)
    {
        var offices = new List<Office>();
        foreach (var reader in owner.Mappings("offices", "an office"))
        {
            var title = reader.Localized("title");
            var office = (reader.Date("from"), reader.Date("to"));
            reader.RequireKey("title");
            if (title is not null)
                offices.Add(new Office(title, office.Item1, office.Item2));
            reader.Finish();
        }

        return offices;
    }
}
