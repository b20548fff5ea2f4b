namespace AppealKit.Signatories.Import;

/// <summary>What comes first in dates such as 3/4/2025.</summary>
public enum DateOrder
{
    /// <summary>The day: the third of April.</summary>
    DayFirst,

    /// <summary>The month: the fourth of March.</summary>
    MonthFirst,
}
