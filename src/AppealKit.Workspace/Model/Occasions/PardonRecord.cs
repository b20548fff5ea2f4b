namespace AppealKit.Workspace.Model.Occasions;

/// <summary>Pardons given on an occasion in one year.</summary>
public sealed record PardonRecord
{
    /// <summary>The year; null if it is not known.</summary>
    public int? Year { get; init; }

    /// <summary>How many people, as written (<c>12000+</c> is possible).</summary>
    public string? Count { get; init; }

    /// <summary>What else is known.</summary>
    public string? Note { get; init; }

    /// <summary>Where it was read.</summary>
    public string? Source { get; init; }
}
