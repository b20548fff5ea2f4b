using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Yaml;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading.Documents;

/// <summary>Reads <c>cases/documents/ID/document.yaml</c>.</summary>
internal static class DocumentReader
{
    public static DocumentDefinition? Read(PositionedNode node, SourceFile file, string folder, IReadOnlyList<BodyFile> bodies, RecordContext context)
    {
        if (MappingReader.Of(node, "a document", context.Values) is not { } reader)
            return null;
        var id = reader.Id(folder);
        var kind = reader.Required("kind");
        var title = reader.Localized("title");
        reader.RequireKey("title");
        var (date, dateSpan) = reader.DateWithSpan("date");
        reader.RequireKey("date");
        var languages = reader.Languages("languages");
        var (issuers, bySignatories) = IssuerReader.Read(reader);
        var document = new DocumentDefinition
        {
            Id = id.Id,
            IdSpan = id.Span,
            File = file,
            Kind = new Reference(kind?.Value.Trim() ?? "", kind?.Span ?? id.Span),
            Status = reader.Choice<DocumentStatus>("status") ?? DocumentStatus.Draft,
            Date = date,
            DateSpan = dateSpan,
            Languages = languages.Count > 0 ? languages : context.Settings.Languages,
            LanguagesSpan = languages.Count > 0 ? reader.Find("languages")?.Span : null,
            Title = title ?? new LocalizedText([], id.Span),
            Subtitle = reader.Localized("subtitle"),
            Occasion = OccasionReferenceReader.Read(reader, "occasion"),
            Event = ReadEvent(reader),
            Meeting = ReadMeeting(reader),
            Issuers = issuers,
            IsIssuedBySignatories = bySignatories,
            Addressees = AddresseeReader.ReadList(reader, context),
            Cases = CaseGroupReader.ReadList(reader, context),
            Recommendations = RecommendationReader.ReadList(reader),
            Epigraph = ReadEpigraph(reader),
            Petition = PetitionReader.Read(reader),
            SignOn = ReadSignOn(reader),
            Hearing = HearingReader.Read(reader, context),
            Release = ReadRelease(reader),
            Announces = reader.ReferenceOf("announces"),
            Url = reader.Address("url"),
            Annexes = reader.References("annexes"),
            Contacts = ContactReader.ReadList(reader),
            Closing = reader.Localized("closing"),
            Bodies = bodies,
        };
        reader.Finish();
        return kind is null || title is null ? null : document;
    }

    private static DocumentEvent? ReadEvent(MappingReader owner)
    {
        if (owner.Mapping("event", "an event") is not { } reader)
            return null;
        var result = new DocumentEvent(reader.Date("date"), reader.Localized("name"), PlaceReader.Read(reader, "place"));
        reader.Finish();
        return result;
    }

    private static MeetingReference? ReadMeeting(MappingReader owner)
    {
        if (owner.Mapping("meeting", "a meeting") is not { } reader)
            return null;
        var id = reader.Id(fallback: null);
        var session = reader.Scalar("session");
        var result = new MeetingReference(id, session?.Value.Trim(), reader.Duration("slot"), reader.Localized("session_title"), reader.Text("number"))
        {
            SessionSpan = session?.Span,
        };
        reader.Finish();
        return id.Id.Length > 0 ? result : null;
    }

    private static Epigraph? ReadEpigraph(MappingReader owner)
    {
        if (owner.Mapping("epigraph", "an epigraph") is not { } reader)
            return null;
        var text = reader.Localized("text");
        var by = reader.Mapping("by", "who is quoted");
        var result = text is null ? null : new Epigraph(text, by?.Localized("name"), by?.Localized("role"), by?.Localized("place"));
        by?.Finish();
        reader.RequireKey("text");
        reader.Finish();
        return result;
    }

    private static SignOn? ReadSignOn(MappingReader owner)
    {
        if (owner.Mapping("sign_on", "how one signs") is not { } reader)
            return null;
        var result = new SignOn(reader.Date("deadline"), reader.Address("url"), reader.Email("email"), reader.Integer("lines", 0, 100));
        reader.Finish();
        return result;
    }

    private static ReleaseAct? ReadRelease(MappingReader owner)
    {
        if (owner.Mapping("release", "a release") is not { } reader)
            return null;
        var result = new ReleaseAct(reader.Choice<ReleaseKind>("act"), reader.Flag("made_public"), OccasionReferenceReader.Read(reader, "occasion"));
        reader.Finish();
        return result;
    }
}
