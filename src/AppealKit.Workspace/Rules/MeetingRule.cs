using AppealKit.Workspace.Meetings;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Meetings;

namespace AppealKit.Workspace.Rules;

/// <summary>A meeting fits its venue and itself: venue, zone, days, numbers, languages, speakers, and what is wanted for its sessions.</summary>
internal sealed class MeetingRule
{
    private readonly RuleContext _context;
    private readonly Meeting _meeting;

    private MeetingRule(Meeting meeting, RuleContext context) => (_meeting, _context) = (meeting, context);

    public static void Check(RuleContext context)
    {
        foreach (var meeting in context.Model.Meetings)
            new MeetingRule(meeting, context).CheckAll();
        CheckReferences(context);
    }

    private void CheckAll()
    {
        if (_meeting is { VenueId: { } venue, Venue: null })
            Add(WorkspaceDiagnostics.UnknownVenue(venue, VenueCatalog.BuiltIn.All.Select(v => v.Id)));
        if (_meeting is { ZoneSpan: { } zone, Zone: { } name } && !ZoneNames.Contains(name))
            Add(WorkspaceDiagnostics.UnknownZone(zone, name, ZoneNames.All));
        if (_meeting is { DatesSpan: { } dates, Dates: not null } && (_meeting.FirstDay is null || _meeting.LastDay is null))
            Add(WorkspaceDiagnostics.MeetingWithoutDays(dates));
        foreach (var deadline in _meeting.Deadlines)
        {
            if (deadline.Day is { } day && _meeting.LastDay is { } last && day > last)
                Add(WorkspaceDiagnostics.DeadlineTooLate(deadline.DaySpan, day, last));
        }

        CheckNumbers();
        foreach (var session in _meeting.Sessions)
            CheckSession(session);
        foreach (var session in _meeting.Recommendations.SelectMany(g => g.Items).SelectMany(i => i.Sessions))
            CheckIsSession(session, _meeting, _context);
    }

    private void CheckNumbers()
    {
        var (numbers, ids) = (new Dictionary<int, MeetingSession>(), new Dictionary<string, MeetingSession>(StringComparer.Ordinal));
        foreach (var session in _meeting.Sessions)
        {
            if (session is { Number: { } number, NumberSpan: { } span } && !numbers.TryAdd(number, session))
                Add(WorkspaceDiagnostics.SameSession(span, session.Key.TrimStart('0'), isNumber: true, numbers[number].NumberSpan!.Value));
            else if (!ids.TryAdd(session.Id.Id, session))
                Add(WorkspaceDiagnostics.SameSession(session.Id.Span, session.Id.Id, isNumber: false, ids[session.Id.Id].Id.Span));
        }
    }

    private void CheckSession(MeetingSession session)
    {
        if (session is { Day: { } day, DaySpan: { } daySpan } && _meeting is { FirstDay: { } first, LastDay: { } last } && (day < first || day > last))
            Add(WorkspaceDiagnostics.DayOutside(daySpan, day, first, last));
        if (session.Speaker is { } speaker && _meeting.FindSpeaker(speaker.Id) is null)
            Add(WorkspaceDiagnostics.UnknownSpeaker(speaker, _meeting.Speakers.Select(s => s.Id.Id)));
        for (var i = 0; i < session.Wanted.Count; i++)
            CheckWanted(session, session.Wanted[i], session.Wanted.Take(i));
    }

    private void CheckWanted(MeetingSession session, WantedDocument wanted, IEnumerable<WantedDocument> before)
    {
        foreach (var language in wanted.Languages)
        {
            if (!MeetingLanguages.Has(_meeting, language.Value))
                Add(WorkspaceDiagnostics.MeetingLanguage(language.Span ?? wanted.Span, language.Value, _meeting.Languages));
        }

        if (wanted.Document is { } document)
        {
            if (_context.Model.FindDocument(document.Id) is { } written && written.Kind.Id != wanted.Kind.Id)
                Add(WorkspaceDiagnostics.WantedKind(document, written.Kind.Id, wanted.Kind.Id));
        }
        else if (before.FirstOrDefault(b => b.Document is null && b.Kind.Id == wanted.Kind.Id) is { } first)
        {
            Add(WorkspaceDiagnostics.WantedTwice(wanted, session.Id.Id, first.Kind.Span));
        }
    }

    // What documents say of meetings.
    private static void CheckReferences(RuleContext context)
    {
        foreach (var document in context.Model.Documents)
        {
            if (document is not { Meeting: { } reference, Origin: null })
                continue;
            if (context.Model.FindMeeting(reference.Meeting.Id) is { } meeting)
            {
                if (reference is { Session: { } session, SessionSpan: { } span })
                    CheckIsSession(new Reference(session, span), meeting, context);
            }
            else if (context.Model.Meetings.Count > 0 && !context.Damaged.Contains(ReferenceKind.Meeting))
            {
                context.Diagnostics.Add(WorkspaceDiagnostics.UnknownMeeting(reference.Meeting, context.Model.Meetings.Select(m => m.Id)));
            }
        }
    }

    private static void CheckIsSession(Reference session, Meeting meeting, RuleContext context)
    {
        if (meeting.FindSession(session.Id) is null && !context.DamagedFiles.Contains(meeting.File.Path))
            context.Diagnostics.Add(WorkspaceDiagnostics.UnknownSession(session, meeting));
    }

    private void Add(Diagnostics.Diagnostic finding) => _context.Diagnostics.Add(finding);
}
