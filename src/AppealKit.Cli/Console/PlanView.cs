using System.Globalization;
using AppealKit.Composition.Limits;
using AppealKit.Composition.Meetings;
using AppealKit.Values;
using AppealKit.Workspace.Model.Meetings;
using AppealKit.Workspace.Model.Occasions;

namespace AppealKit.Cli.Console;

/// <summary>Prints the plan of a meeting.</summary>
internal sealed class PlanView
{
    private const int TitleWidth = 36;

    private readonly MeetingPlan _plan;
    private readonly LanguageTag _language;
    private readonly DateOnly _today;
    private readonly TextWriter _out;

    private PlanView(MeetingPlan plan, LanguageTag language, DateOnly today, TextWriter output) =>
        (_plan, _language, _today, _out) = (plan, language, today, output);

    private Meeting Meeting => _plan.Meeting;

    /// <summary>Prints it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language of names; another one stands in.</param>
    /// <param name="today">The day from which days are counted.</param>
    /// <param name="output">Where to.</param>
    public static void Write(MeetingPlan plan, LanguageTag language, DateOnly today, TextWriter output)
    {
        var view = new PlanView(plan, language, today, output);
        view.WriteHead();
        view.WriteLimits();
        view.WriteDeadlines();
        view.WriteTexts();
        view.WriteGaps();
    }

    private void WriteHead()
    {
        _out.WriteLine($"{Text(Meeting.Title)} ({Meeting.Id})");
        var place = string.Join(", ", new[] { Text(Meeting.Place?.Site), Text(Meeting.Place?.City), Meeting.Place?.Country?.Value }.Where(p => !string.IsNullOrEmpty(p)));
        _out.WriteLine(string.Join("; ", new[] { Meeting.Dates?.Text.Replace("/", " to ", StringComparison.Ordinal), place, Meeting.Zone }.Where(p => !string.IsNullOrEmpty(p))));
        if (Meeting.Venue is not { } venue)
            return;
        _out.WriteLine($"venue: {Text(venue.Name)}{(venue.Confidence == Confidence.Recalled ? " (recalled: look it up)" : "")}");
        if (venue.Access is { } access)
            _out.WriteLine("  access: " + Text(access));
        if (venue.Formats.Count > 0 && !venue.Formats.Any(f => f is "pdf" or "html"))
            _out.WriteLine($"  files: takes {string.Join(", ", venue.Formats.Select(FormatName))} files only, which AppealKit does not write: build with --format md or html, and save it from a word processor");
        if (venue.Caution is { } caution)
            _out.WriteLine("  caution: " + Text(caution));
    }

    private static string FormatName(string format) => format == "docx" ? "Word (docx)" : format;

    private void WriteLimits()
    {
        var limits = _plan.Rows.SelectMany(r => r.Limits).Distinct().ToList();
        if (limits.Count == 0)
            return;
        _out.WriteLine();
        _out.WriteLine("limits");
        foreach (var limit in limits)
        {
            var review = limit.ReviewBy is { } due && due < _today ? FormattableString.Invariant($"; was to be checked again by {due:yyyy-MM-dd}") : "";
            _out.WriteLine(FormattableString.Invariant($"  {limit.For.Id}: {limit.Value:#,##0.##} {limit.Unit.ToString().ToLowerInvariant()}. {LimitOrigin.Of(limit)}{review}"));
        }
    }

    private void WriteDeadlines()
    {
        if (Meeting.Deadlines.Count == 0)
            return;
        _out.WriteLine();
        var table = new TextTable("deadline", "hour", "left>", "what");
        foreach (var deadline in Meeting.Deadlines.OrderBy(d => d.Day ?? DateOnly.MaxValue).ThenBy(d => d.Time))
            table.Add(Day(deadline.Day), Hour(deadline.Time), Left(deadline.Day), Text(deadline.What) is { Length: > 0 } what ? what : deadline.Id.Id);
        table.WriteTo(_out);
    }

    private void WriteTexts()
    {
        _out.WriteLine();
        var table = new TextTable("session", "day", "hour", "title", "kind", "document", "lang", "words>", "pages>", "time>", "state");
        foreach (var session in Meeting.Sessions)
        {
            var rows = _plan.Rows.Where(r => r.Session.Id.Id == session.Id.Id).ToList();
            foreach (var row in rows)
                Add(table, row, isFirst: row == rows[0]);
            if (rows.Count == 0)
                table.Add(session.Id.Id, Day(session.Day), Hour(session.From), Shortened(Text(session.Title)), "", "", "", "", "", "", "nothing wanted");
        }

        table.WriteTo(_out);
    }

    private void Add(TextTable table, PlanRow row, bool isFirst)
    {
        var session = row.Session;
        table.Add(
            isFirst ? session.Id.Id : "",
            isFirst ? Day(session.Day) : "",
            isFirst ? Hour(session.From) : "",
            Shortened(row.Title ?? ""),
            row.Kind,
            row.DocumentId,
            row.Language.Value,
            Of(row.Measure?.Words, LimitUnit.Words, row),
            Of(row.Measure?.Pages, LimitUnit.Pages, row),
            Time(row),
            StateOf(row));
    }

    private static string StateOf(PlanRow row) => (row.State switch
    {
        PlanState.Composed => "composed",
        PlanState.Written => "written",
        PlanState.MissingBody => "missing body",
        PlanState.MissingLanguage => "missing language",
        _ => "errors",
    }) + (row.Measure?.Speech?.LeftOut is { Count: > 0 } cut ? FormattableString.Invariant($", {cut.Count} optional left out ({cut.Sum(c => c.Words)} words)") : "");

    private static string Of(int? amount, LimitUnit unit, PlanRow row)
    {
        var limit = row.Limits.Where(l => l.Unit == unit).Select(l => (decimal?)l.Value).Min();
        return amount is null ? "" : FormattableString.Invariant($"{amount:#,##0}") + (limit is null ? "" : FormattableString.Invariant($"/{limit:#,##0.##}"));
    }

    private static string Time(PlanRow row)
    {
        if (row.Measure?.Speech is not { } speech)
            return "";
        var limits = row.Limits.Where(l => l.Unit == LimitUnit.Minutes).Select(l => (int)(l.Value * 60)).ToList();
        if (row.Slot is { } slot)
            limits.Add((int)slot.Time.TotalSeconds);
        return Clock(speech.Seconds) + (limits.Count > 0 ? "/" + Clock(limits.Min()) : "");
    }

    private void WriteGaps()
    {
        _out.WriteLine();
        if (_plan.Gaps.Count == 0)
        {
            _out.WriteLine("nothing is lacking");
            return;
        }

        _out.WriteLine("lacking");
        foreach (var gap in _plan.Gaps)
            _out.WriteLine("  " + (gap.Session is { } session ? $"session {session.Id.Id}: " : "") + WordsOf(gap));
    }

    private static string WordsOf(PlanGap gap) => gap.Kind switch
    {
        PlanGapKind.NoCases => "no case belongs to it; give cases its topics, or name people under `cases`",
        PlanGapKind.NoTitle => $"no title in {gap.Language} ({gap.DocumentId})",
        PlanGapKind.NoLanguage => $"{gap.DocumentId} does not come out in {gap.Language}",
        PlanGapKind.NoBody => $"{gap.DocumentId} has no body in {gap.Language}",
        PlanGapKind.NoSpeaker => $"nobody is named who reads {gap.DocumentId}",
        PlanGapKind.NoSlot => $"no speaking time is known for {gap.DocumentId}; add `slot`",
        PlanGapKind.UnusedRecommendation => $"no session takes the recommendation “{Shortened(gap.Text ?? "")}”",
        _ => "no deadlines are written down",
    };

    private string Left(DateOnly? day)
    {
        if (day is not { } due)
            return "";
        var days = due.DayNumber - _today.DayNumber;
        return days == 0 ? "today" : FormattableString.Invariant($"{Math.Abs(days)} day{(Math.Abs(days) == 1 ? "" : "s")}{(days < 0 ? " ago" : "")}");
    }

    private string Text(LocalizedText? text) => (text?.Find(_language) ?? text?.Entries.FirstOrDefault())?.Text ?? "";

    private static string Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";

    private static string Hour(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "";

    private static string Clock(int seconds) => FormattableString.Invariant($"{seconds / 60}:{seconds % 60:00}");

    private static string Shortened(string title) => title.Length <= TitleWidth ? title : title[..(title.LastIndexOf(' ', TitleWidth - 2) is var at and > 0 ? at : TitleWidth - 1)] + "…";
}
