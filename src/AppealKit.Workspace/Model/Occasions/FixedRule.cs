namespace AppealKit.Workspace.Model.Occasions;

/// <summary>The same days of a month every year.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">The first day.</param>
/// <param name="ToDay">The last day, if there are several.</param>
public sealed record FixedRule(int Month, int Day, int? ToDay) : OccasionRule
{
    /// <inheritdoc/>
    public override OccasionDate? DateIn(int year)
    {
        // 29 February exists in leap years only.
        if (year is < 1 or > 9999 || Day > DateTime.DaysInMonth(year, Month))
            return null;
        var last = Math.Min(ToDay ?? Day, DateTime.DaysInMonth(year, Month));
        return new OccasionDate(new DateOnly(year, Month, Day), new DateOnly(year, Month, last), IsExpected: false);
    }
}
