using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.Occasions;

namespace AppealKit.Workspace.Calendar;

/// <summary>An occasion in a year.</summary>
/// <param name="Occasion">The occasion.</param>
/// <param name="Year">The year.</param>
/// <param name="Date">Its days; expected ones may differ by a day from country to country.</param>
/// <param name="Deadlines">What is due before it, and when.</param>
/// <param name="Documents">The documents of the workspace that are tied to it.</param>
public sealed record CalendarDay(
    Occasion Occasion, int Year, OccasionDate Date, IReadOnlyList<(DeadlineKind Kind, DateOnly Day)> Deadlines, IReadOnlyList<DocumentDefinition> Documents)
{
    /// <summary>The anniversary; null if none is counted.</summary>
    public int? Anniversary => Occasion.AnniversaryIn(Year);
}
