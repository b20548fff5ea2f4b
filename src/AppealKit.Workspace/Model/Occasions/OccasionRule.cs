namespace AppealKit.Workspace.Model.Occasions;

/// <summary>How the date of an occasion is found.</summary>
public abstract record OccasionRule
{
    /// <summary>The first year in which the rule holds, if it has one.</summary>
    public int? From { get; init; }

    /// <summary>The last year in which the rule holds, if it has one.</summary>
    public int? To { get; init; }

    /// <summary>The date in a year; null if it cannot be told.</summary>
    public abstract OccasionDate? DateIn(int year);
}
