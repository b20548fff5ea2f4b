namespace AppealKit.Workspace.Review.Comparison;

/// <summary>A month and the number right beside it: its day or its year.</summary>
internal sealed record DatedMonth(MonthFact Month, NumberFact Number)
{
    /// <summary>Where the two stand.</summary>
    public int Start => Math.Min(Month.Start, Number.Start);

    /// <summary>The place behind them.</summary>
    public int End => Math.Max(Month.End, Number.End);
}
