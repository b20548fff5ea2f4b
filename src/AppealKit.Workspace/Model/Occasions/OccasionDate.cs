namespace AppealKit.Workspace.Model.Occasions;

/// <summary>The days of an occasion in a year.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day; the same as <paramref name="First"/> for a single day.</param>
/// <param name="IsExpected">True if the day is expected only and an announcement decides (Islamic dates).</param>
public sealed record OccasionDate(DateOnly First, DateOnly Last, bool IsExpected);
