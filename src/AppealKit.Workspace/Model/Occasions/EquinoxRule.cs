namespace AppealKit.Workspace.Model.Occasions;

/// <summary>The day of the March equinox; an astronomical date that is not computed.</summary>
public sealed record EquinoxRule : OccasionRule
{
    /// <inheritdoc/>
    public override OccasionDate? DateIn(int year) => null;
}
