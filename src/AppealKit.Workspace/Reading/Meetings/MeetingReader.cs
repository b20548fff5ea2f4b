using AppealKit.Values;
using AppealKit.Workspace.Meetings;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.Meetings;
using AppealKit.Workspace.Reading.Documents;
using AppealKit.Yaml;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading.Meetings;

/// <summary>Reads <c>cases/meetings/ID.yaml</c>.</summary>
internal static class MeetingReader
{
    private const int SlowestRate = 20;
    private const int FastestRate = 400;

    public static Meeting? Read(PositionedNode node, string fileName, RecordContext context)
    {
        if (MappingReader.Of(node, "a meeting", context.Values) is not { } reader)
            return null;
        var id = reader.Id(fileName);
        reader.RequireKey("title");
        reader.RequireKey("dates");
        var title = reader.Localized("title");
        var (dates, datesSpan) = reader.DateWithSpan("dates");
        var venueId = reader.ReferenceOf("venue");
        var venue = venueId is null ? null : VenueCatalog.BuiltIn.Find(venueId.Id);
        var languages = reader.Languages("languages");
        var zone = reader.Scalar("zone");
        var wanted = WantedReader.ReadList(reader);
        var meeting = new Meeting
        {
            Id = id.Id,
            IdSpan = id.Span,
            File = node.Span.File,
            VenueId = venueId,
            Venue = venue,
            Title = title ?? new LocalizedText([], id.Span),
            Dates = dates,
            DatesSpan = datesSpan,
            Zone = zone?.Value.Trim() ?? venue?.Zone,
            ZoneSpan = zone?.Span,
            Place = PlaceReader.Read(reader, "place") ?? venue?.Place,
            Languages = languages.Count > 0 ? languages : venue?.Languages ?? [],
            Audience = reader.AudienceOr(Audience.Public),
            Status = reader.Choice<DocumentStatus>("status") ?? DocumentStatus.Draft,
            Issuers = IssuerReader.Read(reader).Issuers,
            Countries = reader.Countries("countries"),
            Topics = reader.Words("topics"),
            Deadlines = [.. reader.Mappings("deadlines", "a deadline").Select(ReadDeadline).OfType<MeetingDeadline>()],
            Speakers = [.. reader.Mappings("speakers", "a speaker").Select(ReadSpeaker).OfType<MeetingSpeaker>()],
            Limits = LimitReader.ReadList(reader),
            Addressees = AddresseeReader.ReadList(reader, context),
            Recommendations = MeetingRecommendationReader.ReadList(reader),
            Contacts = ContactReader.ReadList(reader),
            Sessions = SessionReader.ReadList(reader, wanted, context),
            Asides = [.. new[] { "deadlines", "speakers", "limits" }.Select(reader.Find).OfType<PositionedNode>().Select(n => n.Span)],
        };
        reader.Finish();
        return title is null ? null : meeting;
    }

    private static MeetingDeadline? ReadDeadline(MappingReader reader)
    {
        var id = reader.Id(fallback: null);
        reader.RequireKey("date");
        var (date, span) = reader.DateWithSpan("date");
        var deadline = new MeetingDeadline
        {
            Id = id,
            What = reader.Localized("what"),
            // Of a month, its first day: earlier harms nobody.
            Day = date?.Earliest,
            Time = ClockReader.Read(reader, "time"),
            Sources = reader.References("sources"),
            DaySpan = span ?? reader.Span,
        };
        reader.Finish();
        return id.Id.Length > 0 ? deadline : null;
    }

    private static MeetingSpeaker? ReadSpeaker(MappingReader reader)
    {
        var id = reader.Id(fallback: null);
        var speaker = new MeetingSpeaker
        {
            Id = id,
            Name = reader.Localized("name"),
            Organisation = reader.ReferenceOf("organisation"),
            Rates = ReadRates(reader),
            Audience = reader.AudienceOr(Audience.Internal),
        };
        reader.Finish();
        return id.Id.Length > 0 ? speaker : null;
    }

    private static Dictionary<LanguageTag, int> ReadRates(MappingReader owner)
    {
        var rates = new Dictionary<LanguageTag, int>();
        if (owner.Mapping("rates", "words a minute") is not { } reader)
            return rates;
        foreach (var entry in reader.Node.Entries)
        {
            if (ScalarValues.Language(entry.Key, reader.Context) is { } language && reader.Integer(entry.Key.Value, SlowestRate, FastestRate) is { } rate)
                rates.TryAdd(language, rate);
        }

        return rates;
    }
}
