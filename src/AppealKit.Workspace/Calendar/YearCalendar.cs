using AppealKit.Values;
using AppealKit.Workspace.Model;

namespace AppealKit.Workspace.Calendar;

/// <summary>The occasions of a year, in the order of their days.</summary>
public static class YearCalendar
{
    /// <summary>Lists them.</summary>
    /// <param name="model">The model as its audience sees it.</param>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="countries">The countries whose days are wanted, international days with them; empty for all.</param>
    public static IReadOnlyList<CalendarDay> Of(WorkspaceModel model, int year, IReadOnlyCollection<CountryCode> countries)
    {
        var days = new List<CalendarDay>();
        foreach (var occasion in model.Occasions)
        {
            // A workspace's own occasion replaces a built-in one of the same id.
            if (model.FindOccasion(occasion.Id) != occasion || (occasion.Country is { } country && countries.Count > 0 && !countries.Contains(country)))
                continue;
            if (occasion.DateIn(year) is { } date)
                days.Add(new CalendarDay(occasion, year, date, Deadlines(date.First, model.Settings.Deadlines), [.. model.Documents.Where(d => d.Occasion is { } o && o.Id == occasion.Id && o.Year == year)]));
        }

        days.Sort((a, b) => a.Date.First != b.Date.First ? a.Date.First.CompareTo(b.Date.First) : string.CompareOrdinal(a.Occasion.Id, b.Occasion.Id));
        return days;
    }

    private static List<(DeadlineKind Kind, DateOnly Day)> Deadlines(DateOnly day, DeadlineSettings settings)
    {
        var deadlines = new List<(DeadlineKind Kind, DateOnly Day)>(4);
        Add(DeadlineKind.Draft, settings.Draft);
        Add(DeadlineKind.Translation, settings.Translation);
        Add(DeadlineKind.SignOn, settings.SignOn);
        Add(DeadlineKind.Publication, settings.Publication);
        return deadlines;

        void Add(DeadlineKind kind, IsoDuration before)
        {
            if (before.Before(day) is { } due)
                deadlines.Add((kind, due));
        }
    }
}
