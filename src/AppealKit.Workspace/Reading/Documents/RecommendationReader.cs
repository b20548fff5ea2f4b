using AppealKit.Workspace.Model.Documents;
using AppealKit.Yaml;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading.Documents;

/// <summary>Reads what a document asks.</summary>
internal static class RecommendationReader
{
    public static IReadOnlyList<RecommendationGroup> ReadList(MappingReader owner)
    {
        var groups = new List<RecommendationGroup>();
        foreach (var reader in owner.Mappings("recommendations", "recommendations"))
        {
            var (to, lead) = (reader.ReferenceOf("to"), reader.Localized("lead"));
            var items = new List<Recommendation>();
            foreach (var item in reader.Items("items"))
            {
                if (ReadItem(item, reader) is { } recommendation)
                    items.Add(recommendation);
            }

            reader.RequireKey("items");
            reader.Finish();
            groups.Add(new RecommendationGroup(to, lead, items, reader.Span));
        }

        return groups;
    }

    private static Recommendation? ReadItem(PositionedNode item, MappingReader owner)
    {
        if (item is ScalarNode scalar)
            return scalar.IsNull ? null : new Recommendation(Values.LocalizedText.Of(owner.Context.FirstLanguage, scalar.Value.Trim(), scalar.Span), []);
        if (MappingReader.Of(item, "a recommendation", owner.Context) is not { } reader)
            return null;
        return Read(reader);
    }

    /// <summary>The words and commitments of a map whose other keys have been read.</summary>
    public static Recommendation? Read(MappingReader reader)
    {
        var commitments = reader.References("commitments");
        var text = reader.Has("text") ? reader.Localized("text") : reader.LocalizedHere();
        reader.Finish();
        if (text is null && !reader.Node.IsDamaged)
            reader.Context.Diagnostics.Add(WorkspaceDiagnostics.TextWithoutLanguage(reader.Span));
        return text is null ? null : new Recommendation(text, commitments);
    }
}
