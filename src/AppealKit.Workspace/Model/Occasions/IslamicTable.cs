namespace AppealKit.Workspace.Model.Occasions;

/// <summary>Expected dates of days of the Islamic calendar, by common reckoning; countries may differ by a day.</summary>
/// <param name="Entries">Known days.</param>
public sealed record IslamicTable(IReadOnlyList<IslamicDay> Entries)
{
    /// <summary>No dates.</summary>
    public static readonly IslamicTable Empty = new([]);

    /// <summary>The date of a day in a year of our calendar; null if the table knows no day of that month in that year.</summary>
    public DateOnly? Find(int year, int month, int day)
    {
        DateOnly? near = null;
        foreach (var entry in Entries)
        {
            if (entry.Date.Year != year || entry.Month != month)
                continue;
            if (entry.Day == day)
                return entry.Date;
            near ??= entry.Date.AddDays(day - entry.Day);
        }

        return near;
    }
}
