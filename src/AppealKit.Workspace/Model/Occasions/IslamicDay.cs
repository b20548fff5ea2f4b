namespace AppealKit.Workspace.Model.Occasions;

/// <summary>A day of the Islamic calendar and its date in ours.</summary>
/// <param name="Month">1 to 12; 9 is Ramadan.</param>
/// <param name="Day">1 to 30.</param>
/// <param name="Date">The expected date.</param>
public sealed record IslamicDay(int Month, int Day, DateOnly Date);
