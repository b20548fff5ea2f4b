namespace AppealKit.Workspace.Model.People;

/// <summary>Counts full months and years between days that are known as spans.</summary>
internal static class FullMonths
{
    /// <summary>Full months from a day to a later one; a month that has no such day ends with its last.</summary>
    public static int Between(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        return from.AddMonths(months) > to ? months - 1 : months;
    }

    /// <summary>The number of full months if it tells the same of every day of both spans: in years from two years on, in months below.</summary>
    /// <returns>Null if it does not, if a day is missing, or if the second span can lie before the first.</returns>
    public static int? Certain(DateOnly? firstFrom, DateOnly? lastFrom, DateOnly? firstTo, DateOnly? lastTo)
    {
        if (firstFrom is not { } a || lastFrom is not { } b || firstTo is not { } c || lastTo is not { } d || c < b)
            return null;
        var least = Between(b, c);
        var most = Between(a, d);
        if (least == most)
            return least;
        return least >= 24 && least / 12 == most / 12 ? least / 12 * 12 : null;
    }
}
