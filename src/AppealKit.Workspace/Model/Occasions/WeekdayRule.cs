namespace AppealKit.Workspace.Model.Occasions;

/// <summary>A weekday counted in a month: the third Thursday, the last Sunday.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Weekday">The weekday.</param>
/// <param name="Nth">1 to 5 from the start, -1 to -5 from the end of the month.</param>
public sealed record WeekdayRule(int Month, DayOfWeek Weekday, int Nth) : OccasionRule
{
    /// <inheritdoc/>
    public override OccasionDate? DateIn(int year)
    {
        if (year is < 1 or > 9999)
            return null;
        var length = DateTime.DaysInMonth(year, Month);
        int day;
        if (Nth > 0)
            day = 1 + ((Weekday - new DateOnly(year, Month, 1).DayOfWeek + 7) % 7) + ((Nth - 1) * 7);
        else
            day = length - ((new DateOnly(year, Month, length).DayOfWeek - Weekday + 7) % 7) + ((Nth + 1) * 7);
        if (day < 1 || day > length)
            return null;
        var date = new DateOnly(year, Month, day);
        return new OccasionDate(date, date, IsExpected: false);
    }
}
