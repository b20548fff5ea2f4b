namespace AppealKit.Workspace.Model.Occasions;

/// <summary>A whole year.</summary>
/// <param name="Year">The year.</param>
public sealed record YearRule(int Year) : OccasionRule
{
    /// <inheritdoc/>
    public override OccasionDate? DateIn(int year) =>
        year == Year && year is >= 1 and <= 9999 ? new OccasionDate(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), IsExpected: false) : null;
}
