using AppealKit.Workspace.Model;
using AppealKit.Yaml;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading;

/// <summary>Reads <c>cases/situations/ID.yaml</c>.</summary>
internal static class SituationReader
{
    public static Situation? Read(PositionedNode node, string fileName, RecordContext context)
    {
        if (MappingReader.Of(node, "a situation", context.Values) is not { } reader)
            return null;
        var id = reader.Id(fileName);
        var audience = reader.AudienceOr(context.DefaultAudience);
        var (verified, verifiedSpan) = reader.DateWithSpan("verified");
        var situation = new Situation
        {
            Id = id.Id,
            IdSpan = id.Span,
            Name = reader.Localized("name"),
            Country = reader.Country("country"),
            Place = PlaceReader.Read(reader, "place"),
            Date = reader.Date("date"),
            Topics = reader.Words("topics"),
            Events = EventReader.ReadList(reader, audience),
            Texts = CaseTextReader.ReadList(reader, audience),
            Sources = reader.References("sources"),
            Verified = verified,
            VerifiedSpan = verifiedSpan,
            ReviewAfter = reader.Duration("review_after"),
            Audience = audience,
        };
        reader.Finish();
        return situation;
    }
}
