using System.Globalization;
using System.Text;
using AppealKit.Values;
using AppealKit.Workspace.Model.Occasions;

namespace AppealKit.Workspace.Calendar;

/// <summary>Writes occasions as an iCalendar file (RFC 5545). The same days and the same day of writing give the same bytes.</summary>
public sealed class CalendarFile
{
    private readonly CalendarLines _text = new();
    private readonly DateOnly _today;
    private readonly LanguageTag _language;

    private CalendarFile(LanguageTag language, DateOnly today) => (_language, _today) = (language, today);

    /// <summary>The file.</summary>
    /// <param name="days">The occasions.</param>
    /// <param name="language">The language of names; English stands in.</param>
    /// <param name="today">The day that the file says it was written on.</param>
    public static byte[] Write(IReadOnlyList<CalendarDay> days, LanguageTag language, DateOnly today)
    {
        var file = new CalendarFile(language, today);
        file._text.Line("BEGIN:VCALENDAR");
        file._text.Line("VERSION:2.0");
        file._text.Line("PRODID:-//AppealKit//occasions//EN");
        file._text.Line("CALSCALE:GREGORIAN");
        foreach (var day in days)
            file.Day(day);
        file._text.Line("END:VCALENDAR");
        return Encoding.UTF8.GetBytes(file._text.ToString());
    }

    /// <summary>The name of an occasion in a language, else in English, else in any.</summary>
    public static string NameOf(Occasion occasion, LanguageTag language) =>
        (occasion.Name.Find(language) ?? occasion.Name.Find(LanguageTag.Of("en")) ?? occasion.Name.Entries[0]).Text;

    private void Day(CalendarDay day)
    {
        var name = NameOf(day.Occasion, _language);
        var summary = name + (day.Anniversary is { } anniversary ? string.Create(CultureInfo.InvariantCulture, $" ({anniversary})") : "") + (day.Date.IsExpected ? " (expected)" : "");
        var notes = new List<string>();
        if (day.Date.IsExpected)
            notes.Add("An expected date: countries may differ by a day.");
        if (day.Occasion.Caution is { } caution)
            notes.Add(caution);
        if (day.Documents.Count > 0)
            notes.Add("Documents: " + string.Join(", ", day.Documents.Select(d => d.Id)));
        Event($"{day.Occasion.Id}-{day.Year}", day.Date.First, day.Date.Last, summary, string.Join('\n', notes));
        foreach (var (kind, due) in day.Deadlines)
            Event($"{day.Occasion.Id}-{day.Year}-{Word(kind)}", due, due, $"{Capital(Word(kind))}: {name}", "");
    }

    private void Event(string id, DateOnly first, DateOnly last, string summary, string description)
    {
        _text.Line("BEGIN:VEVENT");
        _text.Line($"UID:{id}@appealkit");
        _text.Line(string.Create(CultureInfo.InvariantCulture, $"DTSTAMP:{_today:yyyyMMdd}T000000Z"));
        _text.Line(string.Create(CultureInfo.InvariantCulture, $"DTSTART;VALUE=DATE:{first:yyyyMMdd}"));
        // The end is the day behind the last (3.6.1).
        if (last < DateOnly.MaxValue)
            _text.Line(string.Create(CultureInfo.InvariantCulture, $"DTEND;VALUE=DATE:{last.AddDays(1):yyyyMMdd}"));
        _text.Line("SUMMARY:" + CalendarLines.Escape(summary));
        if (description.Length > 0)
            _text.Line("DESCRIPTION:" + CalendarLines.Escape(description));
        _text.Line("TRANSP:TRANSPARENT");
        _text.Line("END:VEVENT");
    }

    /// <summary>The word of a deadline.</summary>
    public static string Word(DeadlineKind kind) => kind switch
    {
        DeadlineKind.Draft => "draft",
        DeadlineKind.Translation => "translation",
        DeadlineKind.SignOn => "sign-on",
        _ => "publication",
    };

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
