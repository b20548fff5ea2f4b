using System.Globalization;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Meetings;
using AppealKit.Workspace.Reading.Documents;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading.Meetings;

/// <summary>Reads the sessions of a meeting.</summary>
internal static class SessionReader
{
    private const int HighestNumber = 999;

    /// <summary>The sessions that can be told from each other.</summary>
    /// <param name="owner">The meeting.</param>
    /// <param name="wanted">What is wanted for sessions that do not say it.</param>
    /// <param name="context">What the readers share.</param>
    public static IReadOnlyList<MeetingSession> ReadList(MappingReader owner, IReadOnlyList<WantedDocument> wanted, RecordContext context)
    {
        var sessions = new List<MeetingSession>();
        foreach (var reader in owner.Mappings("sessions", "a session"))
        {
            if (Read(reader, wanted, context) is { } session)
                sessions.Add(session);
        }

        return sessions;
    }

    private static MeetingSession? Read(MappingReader reader, IReadOnlyList<WantedDocument> wanted, RecordContext context)
    {
        var (number, id) = (reader.Integer("number", 1, HighestNumber), reader.ReferenceOf("id"));
        var numberSpan = reader.Find("number")?.Span;
        if (!reader.Has("number") && id is null)
            reader.ReportMissing("number");
        reader.RequireKey("title");
        var title = reader.Localized("title");
        var (day, daySpan) = reader.DateWithSpan("day");
        var session = new MeetingSession
        {
            Id = id ?? new Reference(number?.ToString(CultureInfo.InvariantCulture) ?? "", numberSpan ?? reader.Span.Slice(0, 0)),
            Number = number,
            NumberSpan = numberSpan,
            Title = title ?? new LocalizedText([], reader.Span),
            Topics = reader.LocatedWords("topics"),
            Day = day?.ExactDay,
            DaySpan = daySpan,
            From = ClockReader.Read(reader, "hour"),
            Until = ClockReader.Read(reader, "until"),
            Slot = reader.Duration("slot"),
            Speaker = reader.ReferenceOf("speaker"),
            // An empty list says that nothing is wanted.
            Wanted = reader.Node.Find("wanted") is null ? wanted : WantedReader.ReadList(reader),
            Cases = ReadCases(reader, context),
            Commitments = reader.References("commitments"),
            Span = reader.Span,
        };
        reader.Finish();
        ReportTimes(session, day is null ? reader.Has("day") : session.Day is not null, reader);
        return session.Id.Id.Length == 0 || title is null ? null : session;
    }

    // A day that is none has been told of.
    private static void ReportTimes(MeetingSession session, bool isDayTold, MappingReader reader)
    {
        if (!isDayTold && !reader.Node.IsDamaged)
            reader.Context.Diagnostics.Add(WorkspaceDiagnostics.SessionWithoutDay(session.DaySpan ?? session.NumberSpan ?? session.Id.Span, session.Id.Id, session.DaySpan is not null));
        if (session.Until <= session.From)
            reader.Context.Diagnostics.Add(WorkspaceDiagnostics.EndsBeforeItBegins(reader.Find("until")!.Span, session.Id.Id));
    }

    private static SessionCases ReadCases(MappingReader owner, RecordContext context)
    {
        if (owner.Mapping("cases", "the cases of a session") is not { } reader)
            return new SessionCases([], null, []);
        var cases = new SessionCases(reader.References("people"), CaseGroupReader.ReadFilter(reader, context), reader.References("exclude"));
        reader.Finish();
        return cases;
    }
}
