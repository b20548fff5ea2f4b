using AppealKit.Values;
using AppealKit.Workspace.Model.People;
using AppealKit.Yaml;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading;

/// <summary>Reads events.</summary>
internal static class EventReader
{
    public static IReadOnlyList<CaseEvent> ReadList(MappingReader owner, Audience audience)
    {
        var events = new List<CaseEvent>();
        foreach (var reader in owner.Mappings("events", "an event"))
        {
            var type = reader.Required("type");
            var known = type is null ? null : ScalarValues.Choice<EventType>(type, "type", reader.Context);
            var item = ReadFields(reader, known ?? EventType.Note, audience, start: null);
            if (known is null)
            {
                reader.Finish();
                continue;
            }

            var disputed = ReadDisputed(reader, item);
            reader.Finish();
            events.Add(item with { Disputed = disputed });
        }

        return events;
    }

    // What another source says stands on top of what the event itself says.
    private static CaseEvent ReadFields(MappingReader reader, EventType type, Audience audience, CaseEvent? start)
    {
        var (date, dateSpan) = reader.DateWithSpan("date");
        var (term, termUnknown) = ReadTerm(reader);
        return new CaseEvent
        {
            Type = type,
            Date = date ?? start?.Date,
            DateSpan = dateSpan ?? start?.DateSpan,
            DateText = reader.Localized("date_text") ?? start?.DateText,
            Place = PlaceReader.Read(reader, "place") ?? start?.Place,
            By = OrElse(PartyReader.ReadList(reader, "by"), start?.By),
            Actors = OrElse(PartyReader.ReadList(reader, "actor"), start?.Actors),
            Reason = reader.Localized("reason") ?? start?.Reason,
            Certainty = reader.Choice<Certainty>("certainty") ?? start?.Certainty ?? Certainty.Reported,
            Sources = OrElse(reader.References("sources"), start?.Sources),
            Audience = reader.AudienceOr(start?.Audience ?? audience),
            Note = reader.Localized("note") ?? start?.Note,
            Term = term ?? start?.Term,
            IsTermUnknown = termUnknown ?? start?.IsTermUnknown ?? false,
            IsSuspended = reader.Flag("suspended") ?? start?.IsSuspended ?? false,
            IsAdditional = reader.Flag("additional") ?? start?.IsAdditional ?? false,
            Court = PartyReader.Read(reader, "court") ?? start?.Court,
            Charges = reader.Localized("charges") ?? start?.Charges,
            Articles = reader.Has("articles") ? reader.Words("articles") : start?.Articles ?? [],
            Span = reader.Span,
        };
    }

    // `unknown: true`, or as the term itself: `term: unknown`. A term that cannot be read has been reported and counts as unknown.
    private static (IsoDuration? Term, bool? IsUnknown) ReadTerm(MappingReader reader)
    {
        var unknown = reader.Flag("unknown");
        if (reader.Find("term") is not { } node)
            return (null, unknown);
        var term = node is ScalarNode { Value: "unknown" } ? null : reader.Duration("term");
        return (term, unknown ?? (term is null ? true : null));
    }

    private static List<DisputedClaim> ReadDisputed(MappingReader owner, CaseEvent item)
    {
        var claims = new List<DisputedClaim>();
        foreach (var reader in owner.Mappings("disputed", "a disputed claim"))
        {
            var source = reader.ReferenceOf("source");
            var type = reader.Scalar("type") is { } scalar ? ScalarValues.Choice<EventType>(scalar, "type", reader.Context) : null;
            var claim = ReadFields(reader, type ?? item.Type, item.Audience, item);
            reader.Finish();
            claims.Add(new DisputedClaim(claim with { Sources = source is { } only ? [only] : claim.Sources }, source));
        }

        return claims;
    }

    private static IReadOnlyList<T> OrElse<T>(IReadOnlyList<T> own, IReadOnlyList<T>? otherwise) => own.Count > 0 ? own : otherwise ?? [];
}
