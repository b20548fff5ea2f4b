namespace AppealKit.Workspace.Model.Occasions;

/// <summary>A day of the Islamic calendar. Its date is an expected one, read from a table.</summary>
/// <param name="Month">1 to 12; 9 is Ramadan.</param>
/// <param name="Day">1 to 30.</param>
/// <param name="IsEve">True for the night that begins at sunset before the day.</param>
/// <param name="Table">The known first days.</param>
public sealed record IslamicRule(int Month, int Day, bool IsEve, IslamicTable Table) : OccasionRule
{
    /// <inheritdoc/>
    public override OccasionDate? DateIn(int year)
    {
        if (Table.Find(year, Month, Day) is not { } date)
            return null;
        return new OccasionDate(IsEve ? date.AddDays(-1) : date, date, IsExpected: true);
    }
}
