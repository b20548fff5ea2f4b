using AppealKit.Values;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.Meetings;
using AppealKit.Workspace.Reading.Documents;
using AppealKit.Yaml;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading.Meetings;

/// <summary>Reads what is asked at a meeting: as in a document, with the topics or sessions of each thing.</summary>
internal static class MeetingRecommendationReader
{
    public static IReadOnlyList<MeetingRecommendations> ReadList(MappingReader owner)
    {
        var groups = new List<MeetingRecommendations>();
        foreach (var reader in owner.Mappings("recommendations", "recommendations"))
        {
            var (to, lead) = (reader.ReferenceOf("to"), reader.Localized("lead"));
            var items = new List<MeetingRecommendation>();
            foreach (var item in reader.Items("items"))
            {
                if (ReadItem(item, reader.Context) is { } recommendation)
                    items.Add(recommendation);
            }

            reader.RequireKey("items");
            reader.Finish();
            groups.Add(new MeetingRecommendations(to, lead, items, reader.Span));
        }

        return groups;
    }

    private static MeetingRecommendation? ReadItem(PositionedNode item, ReadingContext context)
    {
        if (item is ScalarNode scalar)
        {
            return scalar.IsNull ? null : new MeetingRecommendation(
                null, new Recommendation(LocalizedText.Of(context.FirstLanguage, scalar.Value.Trim(), scalar.Span), []), [], [], scalar.Span);
        }

        if (MappingReader.Of(item, "a recommendation", context) is not { } reader)
            return null;
        var (id, topics, sessions) = (reader.ReferenceOf("id"), reader.LocatedWords("topics"), reader.References("sessions"));
        return RecommendationReader.Read(reader) is { } words ? new MeetingRecommendation(id, words, topics, sessions, reader.Span) : null;
    }
}
