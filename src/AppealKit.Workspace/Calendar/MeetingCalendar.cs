using System.Globalization;
using AppealKit.Values;
using AppealKit.Workspace.Model.Meetings;

namespace AppealKit.Workspace.Calendar;

/// <summary>
/// Writes the sessions and deadlines of a meeting as an iCalendar file (RFC 5545). Hours are those of the meeting's zone, by its IANA name. The same meeting gives the same
/// bytes, whenever it is written: the stamp is its first day.
/// </summary>
public sealed class MeetingCalendar
{
    private readonly CalendarLines _text = new();
    private readonly Meeting _meeting;
    private readonly LanguageTag _language;

    private MeetingCalendar(Meeting meeting, LanguageTag language) => (_meeting, _language) = (meeting, language);

    /// <summary>The file.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="language">The language of names; another one stands in.</param>
    public static string Write(Meeting meeting, LanguageTag language)
    {
        var calendar = new MeetingCalendar(meeting, language);
        calendar._text.Line("BEGIN:VCALENDAR");
        calendar._text.Line("VERSION:2.0");
        calendar._text.Line("PRODID:-//AppealKit//meeting//EN");
        calendar._text.Line("CALSCALE:GREGORIAN");
        calendar._text.Line("X-WR-CALNAME:" + CalendarLines.Escape(calendar.Text(meeting.Title)));
        CalendarZone.Find(meeting.Zone)?.Write(calendar._text);
        foreach (var session in meeting.Sessions)
            calendar.Session(session);
        foreach (var deadline in meeting.Deadlines)
            calendar.Deadline(deadline);
        calendar._text.Line("END:VCALENDAR");
        return calendar._text.ToString();
    }

    private void Session(MeetingSession session)
    {
        if (session.Day is not { } day)
            return;
        var number = session.Number is { } n ? string.Create(CultureInfo.InvariantCulture, $"{n}. ") : "";
        Event("session-" + session.Id.Id, day, session.From, session.Until, number + Text(session.Title), isBusy: true);
    }

    private void Deadline(MeetingDeadline deadline)
    {
        if (deadline.Day is not { } day)
            return;
        var what = Text(deadline.What) is { Length: > 0 } text ? text : deadline.Id.Id;
        Event("deadline-" + deadline.Id.Id, day, deadline.Time, null, $"{what} ({Text(_meeting.Title)})", isBusy: false);
    }

    private void Event(string id, DateOnly day, TimeOnly? from, TimeOnly? until, string summary, bool isBusy)
    {
        _text.Line("BEGIN:VEVENT");
        _text.Line($"UID:{_meeting.Id}-{id}@appealkit");
        _text.Line(string.Create(CultureInfo.InvariantCulture, $"DTSTAMP:{_meeting.FirstDay ?? day:yyyyMMdd}T000000Z"));
        if (from is { } begin)
        {
            Hour("DTSTART", day, begin);
            // Without an end it lasts no time (3.6.1).
            if (until is { } end && end > begin)
                Hour("DTEND", day, end);
        }
        else
        {
            _text.Line(string.Create(CultureInfo.InvariantCulture, $"DTSTART;VALUE=DATE:{day:yyyyMMdd}"));
            if (day < DateOnly.MaxValue)
                _text.Line(string.Create(CultureInfo.InvariantCulture, $"DTEND;VALUE=DATE:{day.AddDays(1):yyyyMMdd}"));
        }

        _text.Line("SUMMARY:" + CalendarLines.Escape(summary));
        if (isBusy && Place() is { Length: > 0 } place)
            _text.Line("LOCATION:" + CalendarLines.Escape(place));
        _text.Line(isBusy ? "TRANSP:OPAQUE" : "TRANSP:TRANSPARENT");
        _text.Line("END:VEVENT");
    }

    // Without a zone it is the hour of wherever one is (3.3.5, form 1).
    private void Hour(string property, DateOnly day, TimeOnly hour) =>
        _text.Line(string.Create(CultureInfo.InvariantCulture, $"{property}{(_meeting.Zone is { } zone ? ";TZID=" + zone : "")}:{day:yyyyMMdd}T{hour:HHmmss}"));

    private string Place() => string.Join(", ", new[] { Text(_meeting.Place?.Site), Text(_meeting.Place?.City), _meeting.Place?.Country?.Value }.Where(p => !string.IsNullOrEmpty(p)));

    private string Text(LocalizedText? text) => (text?.Find(_language) ?? text?.Entries.FirstOrDefault())?.Text ?? "";
}
