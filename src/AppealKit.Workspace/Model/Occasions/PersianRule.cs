namespace AppealKit.Workspace.Model.Occasions;

/// <summary>A day of the Solar Hijri calendar; not yet turned into a date.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
public sealed record PersianRule(int Month, int Day) : OccasionRule
{
    /// <inheritdoc/>
    public override OccasionDate? DateIn(int year) => null;
}
