using System.Globalization;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Yaml;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading.Documents;

/// <summary>Reads the hearing that a document announces.</summary>
internal static class HearingReader
{
    public static CourtHearing? Read(MappingReader owner, RecordContext context)
    {
        if (owner.Mapping("hearing", "a hearing") is not { } reader)
            return null;
        var access = reader.Choice<PetitionState>("access");
        var hearing = new CourtHearing
        {
            Court = PartyReader.Read(reader, "court"),
            At = reader.Scalar("at") is { } at ? ReadTime(at, context) : null,
            Zone = reader.Text("zone"),
            Address = reader.LocalizedList("address", context),
            IsOpen = access is null ? null : access == PetitionState.Open,
            Parties = [.. reader.Mappings("parties", "a party").Select(ReadParty).OfType<HearingParty>()],
            AtIssue = reader.Localized("at_issue"),
            ThisSession = reader.Localized("this_session"),
        };
        if (hearing.At is not null && hearing.Zone is null)
            reader.ReportMissing("zone");
        reader.Finish();
        return hearing;
    }

    private static HearingParty? ReadParty(MappingReader reader)
    {
        var role = reader.Required("role");
        var party = new HearingParty
        {
            Role = role?.Value.Trim() ?? "",
            Organisation = reader.ReferenceOf("organisation"),
            Person = reader.ReferenceOf("person"),
            Name = reader.Localized("name"),
            Span = reader.Span,
        };
        reader.Finish();
        return role is null ? null : party;
    }

    private static DateTime? ReadTime(ScalarNode scalar, RecordContext context)
    {
        string[] forms = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd' 'HH:mm"];
        if (DateTime.TryParseExact(scalar.Value, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return time;
        context.Diagnostics.Add(WorkspaceDiagnostics.NotATime(scalar.Span, scalar.Value));
        return null;
    }
}
