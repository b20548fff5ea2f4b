using System.Globalization;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Meetings;

namespace AppealKit.Workspace;

// What is wrong with meetings, their sessions and what is wanted for them.
internal static partial class WorkspaceDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownVenueDescriptor = Error("AK2601", "unknown venue");
    public static readonly DiagnosticDescriptor SessionWithoutDayDescriptor = Error("AK2602", "session without a day");
    public static readonly DiagnosticDescriptor SameSessionDescriptor = Error("AK2603", "two sessions with one number");
    public static readonly DiagnosticDescriptor DayOutsideDescriptor = Error("AK2604", "session outside the days of its meeting");
    public static readonly DiagnosticDescriptor DeadlineTooLateDescriptor = Error("AK2605", "deadline after the meeting");
    public static readonly DiagnosticDescriptor MeetingLanguageDescriptor = Error("AK2606", "language that a meeting does not have");
    public static readonly DiagnosticDescriptor UnknownTopicDescriptor = Error("AK2607", "unknown topic");
    public static readonly DiagnosticDescriptor LimitSourceDescriptor = Error("AK2608", "limit without a source");
    public static readonly DiagnosticDescriptor UnknownSpeakerDescriptor = Error("AK2609", "unknown speaker");
    public static readonly DiagnosticDescriptor UnknownZoneDescriptor = Error("AK2610", "unknown time zone");
    public static readonly DiagnosticDescriptor HourDescriptor = Error("AK2611", "hour that does not exist");
    public static readonly DiagnosticDescriptor LimitOverdueDescriptor = Warning("AK2612", "limit not checked for too long");
    public static readonly DiagnosticDescriptor UnknownMeetingDescriptor = Error("AK2613", "unknown meeting");
    public static readonly DiagnosticDescriptor UnknownSessionDescriptor = Error("AK2614", "unknown session");
    public static readonly DiagnosticDescriptor WantedKindDescriptor = Error("AK2615", "document of another kind than wanted");
    public static readonly DiagnosticDescriptor MeetingDatesDescriptor = Error("AK2616", "meeting without days");
    public static readonly DiagnosticDescriptor WantedTwiceDescriptor = Error("AK2617", "document wanted twice");
    public static readonly DiagnosticDescriptor LimitKindDescriptor = Warning("AK2618", "limit for an unknown kind of document");

    public static Diagnostic UnknownVenue(Reference venue, IEnumerable<string> known) =>
        Make(
            UnknownVenueDescriptor,
            $"no venue is called `{Shorten(venue.Id)}`",
            venue.Span,
            Nearest(venue.Id, known) is { } near ? $"Did you mean `{near}`?" : "docs/meetings.md lists the venues; for another one leave `venue` out, and write `place`, `zone` and `languages`.");

    /// <summary>A session has no day, or something that is none.</summary>
    public static Diagnostic SessionWithoutDay(SourceSpan span, string id, bool isVague) =>
        Make(SessionWithoutDayDescriptor, $"the session `{Shorten(id)}` has no day", span, isVague ? "Write one whole day, as in `\"2026-10-07\"`." : "Add `day`, as in `day: \"2026-10-07\"`; its documents are not built until then.");

    public static Diagnostic SameSession(SourceSpan span, string written, bool isNumber, SourceSpan first) =>
        Make(SameSessionDescriptor, $"two sessions have the {(isNumber ? "number" : "id")} `{Shorten(written)}`", span, $"Give one of them another {(isNumber ? "number" : "id")}; the first one is used.") with
        {
            Labels = [new DiagnosticLabel(first, "first used here")],
        };

    public static Diagnostic DayOutside(SourceSpan span, DateOnly day, DateOnly first, DateOnly last) =>
        Make(DayOutsideDescriptor, $"{Day(day)} is not one of the days of the meeting, {Day(first)} to {Day(last)}", span, "Check the day of the session and the `dates` of the meeting.");

    public static Diagnostic DeadlineTooLate(SourceSpan span, DateOnly day, DateOnly last) =>
        Make(DeadlineTooLateDescriptor, $"this deadline, {Day(day)}, is after the meeting, which ends on {Day(last)}", span, "Check the date of the deadline and the `dates` of the meeting.");

    public static Diagnostic MeetingLanguage(SourceSpan span, LanguageTag language, IReadOnlyList<LanguageTag> known) =>
        Make(
            MeetingLanguageDescriptor,
            $"the meeting has no language `{language}`",
            span,
            $"It has {string.Join(", ", known.Select(l => $"`{l}`"))}. If this meeting differs from others of its venue, list its `languages`.");

    public static Diagnostic UnknownTopic(SourceSpan span, string written, IEnumerable<string> known) =>
        Make(
            UnknownTopicDescriptor,
            $"no case and no commitment has the topic `{Shorten(written)}`, and it is not usual",
            span,
            Nearest(written, known) is { } near ? $"Did you mean `{near}`?" : "Give it to the cases that it concerns, or list it under `topics` of the meeting.");

    public static Diagnostic LimitWithoutSource(SourceSpan span, string? kind) =>
        Make(LimitSourceDescriptor, kind is null ? "this limit has no source" : $"the limit for `{Shorten(kind)}` has no source", span, "Add `source`: where you read it, so that others can check it next year.");

    public static Diagnostic UnknownSpeaker(Reference speaker, IEnumerable<string> known) =>
        Make(UnknownSpeakerDescriptor, $"no speaker is called `{Shorten(speaker.Id)}`", speaker.Span, Nearest(speaker.Id, known) is { } near ? $"Did you mean `{near}`?" : "Speakers are listed under `speakers` of the meeting.");

    public static Diagnostic UnknownZone(SourceSpan span, string written, IEnumerable<string> known) =>
        Make(UnknownZoneDescriptor, $"no time zone is called `{Shorten(written)}`", span, NameSuggestion.Nearest(written, known) is { } near ? $"Did you mean `{near}`?" : "Write the name that the IANA database has for it, as in `Europe/Warsaw`.");

    public static Diagnostic NoSuchHour(SourceSpan span, string written) =>
        Make(HourDescriptor, $"`{Shorten(written)}` is no hour of a day", span, "Write it with 24 hours, as in `\"15:00\"`.");

    public static Diagnostic EndsBeforeItBegins(SourceSpan span, string id) =>
        Make(HourDescriptor, $"the session `{Shorten(id)}` ends before it begins", span, "Check `hour` and `until`; a session that goes on the next day is two.");

    /// <summary>A limit that a meeting uses was to be checked again; one of the program is shown at the venue of the meeting.</summary>
    public static Diagnostic LimitOverdue(SourceSpan span, MeetingLimit limit, DateOnly due) =>
        Make(
            LimitOverdueDescriptor,
            $"the limit for `{Shorten(limit.For.Id)}`, {limit.Value.ToString(CultureInfo.InvariantCulture)} {ChoiceNames<LimitUnit>.Of(limit.Unit)}, was to be checked again by {Day(due)}",
            span,
            "Look it up at the organisers, and write it under `limits` of the meeting with its source and the day.");

    public static Diagnostic LimitForUnknownKind(Reference kind, IEnumerable<string> known) =>
        Make(
            LimitKindDescriptor,
            $"this limit holds for nothing: there is no template for the kind `{Shorten(kind.Id)}`",
            kind.Span,
            Nearest(kind.Id, known) is { } near ? $"Did you mean `{near}`?" : "docs/kinds.md lists the kinds; a file templates/<kind>.sbn makes another one.");

    public static Diagnostic UnknownMeeting(Reference meeting, IEnumerable<string> known) =>
        Make(UnknownMeetingDescriptor, $"no meeting is called `{Shorten(meeting.Id)}`", meeting.Span, Nearest(meeting.Id, known) is { } near ? $"Did you mean `{near}`?" : "Meetings are the files in cases/meetings.");

    public static Diagnostic UnknownSession(Reference session, Meeting meeting) =>
        Make(
            UnknownSessionDescriptor,
            $"the meeting `{meeting.Id}` has no session `{Shorten(session.Id)}`",
            session.Span,
            meeting.Sessions.Count == 0 ? "Its sessions are to be listed under `sessions`." : $"It has {string.Join(", ", meeting.Sessions.Take(20).Select(s => $"`{s.Id.Id}`"))}.");

    public static Diagnostic WantedKind(Reference document, string kind, string wanted) =>
        Make(WantedKindDescriptor, $"the document `{Shorten(document.Id)}` is a `{Shorten(kind)}`, and a `{Shorten(wanted)}` is wanted", document.Span, "Name another document, or change `kind`.");

    public static Diagnostic MeetingWithoutDays(SourceSpan span) =>
        Make(MeetingDatesDescriptor, "the dates of the meeting do not tell its first and last day", span, "Write both with a stroke between them: `\"2026-10-05/2026-10-16\"`.");

    public static Diagnostic WantedTwice(WantedDocument wanted, string session, SourceSpan first) =>
        Make(WantedTwiceDescriptor, $"a `{Shorten(wanted.Kind.Id)}` is wanted twice for the session `{Shorten(session)}`", wanted.Kind.Span, "Keep one of the two, with all its languages; for another text of that kind name the `document`.") with
        {
            Labels = [new DiagnosticLabel(first, "first wanted here")],
        };
}
