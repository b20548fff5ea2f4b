using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.People;
using AppealKit.Yaml;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading.Documents;

/// <summary>Reads the groups of cases of a document.</summary>
internal static class CaseGroupReader
{
    public static IReadOnlyList<CaseGroup> ReadList(MappingReader owner, RecordContext context)
    {
        var groups = new List<CaseGroup>();
        foreach (var reader in owner.Mappings("cases", "a group of cases"))
        {
            var id = reader.Id(fallback: null);
            var groupBy = reader.Scalar("group_by");
            if (groupBy is not null && groupBy.Value != "country")
                context.Diagnostics.Add(WorkspaceDiagnostics.UnknownGrouping(groupBy.Span, groupBy.Value));
            var group = new CaseGroup
            {
                Id = id.Id,
                IdSpan = id.Span,
                Heading = reader.Localized("heading"),
                Intro = reader.Localized("intro"),
                People = ReadPeople(reader),
                Where = ReadFilter(reader, context),
                Layout = reader.Choice<CaseLayout>("layout") ?? CaseLayout.Paragraph,
                Order = reader.Choice<CaseOrder>("order") ?? CaseOrder.AsListed,
                GroupBy = groupBy?.Value,
                IsComplete = reader.Flag("complete") ?? true,
            };
            reader.Finish();
            if ((group.Where is null) == (group.People.Count == 0) && !reader.Node.IsDamaged)
                context.Diagnostics.Add(WorkspaceDiagnostics.GroupWithoutPeople(id.Span, id.Id, group.Where is not null));
            if (id.Id.Length > 0)
                groups.Add(group);
        }

        return groups;
    }

    private static List<CaseGroupMember> ReadPeople(MappingReader owner)
    {
        var members = new List<CaseGroupMember>();
        foreach (var item in owner.Items("people"))
        {
            if (item is ScalarNode { IsNull: false } scalar)
            {
                members.Add(new CaseGroupMember([new Reference(scalar.Value.Trim(), scalar.Span)], Text: null, scalar.Span));
                continue;
            }

            if (MappingReader.Of(item, "a case", owner.Context) is not { } reader)
                continue;
            var people = reader.Has("together") ? reader.References("together") : reader.Has("id") ? [reader.Id(fallback: null)] : [];
            if (people.Count == 0)
                reader.ReportMissing("together");
            var text = reader.Localized("text");
            reader.Finish();
            if (people.Count > 0)
                members.Add(new CaseGroupMember(people, text, reader.Span));
        }

        return members;
    }

    public static CaseFilter? ReadFilter(MappingReader owner, RecordContext context)
    {
        if (owner.Mapping("where", "a condition") is not { } reader)
            return null;
        var countries = new List<CountryCode>(reader.Countries("country"));
        foreach (var region in reader.References("region"))
        {
            if (context.Settings.Regions.TryGetValue(region.Id, out var members))
                countries.AddRange(members);
            else
                context.Diagnostics.Add(WorkspaceDiagnostics.UnknownRegion(region, context.Settings.Regions.Keys));
        }

        var filter = new CaseFilter
        {
            Countries = countries,
            Custody = reader.Choices<Custody>("custody"),
            Returned = reader.Choices<ReturnKind>("returned"),
            Whereabouts = reader.Choices<Whereabouts>("whereabouts"),
            IsAlive = reader.Flag("alive"),
            Topics = reader.Words("topics"),
            Include = reader.References("include"),
            Exclude = reader.References("exclude"),
            Span = reader.Span,
        };
        reader.Finish();
        return filter;
    }
}
