namespace AppealKit.Values.Edtf;

/// <summary>A stretch of time: <c>2023-10-20/2023-11-15</c>, <c>2012/..</c>, <c>/2008</c>.</summary>
public sealed record EdtfInterval : EdtfDate
{
    internal EdtfInterval(string text)
        : base(text)
    {
    }

    /// <summary>The start, if it is a date.</summary>
    public EdtfPoint? Start { get; init; }

    /// <summary>What stands at the start.</summary>
    public EdtfBound StartBound { get; init; }

    /// <summary>The end, if it is a date.</summary>
    public EdtfPoint? End { get; init; }

    /// <summary>What stands at the end.</summary>
    public EdtfBound EndBound { get; init; }

    /// <inheritdoc/>
    public override DateOnly? Earliest => Start?.Earliest;

    /// <inheritdoc/>
    public override DateOnly? Latest => End?.Latest;

    /// <inheritdoc/>
    public override EdtfPrecision Precision => (Start, End) switch
    {
        ({ } start, { } end) => start.Precision < end.Precision ? start.Precision : end.Precision,
        ({ } start, null) => start.Precision,
        (null, { } end) => end.Precision,
        _ => EdtfPrecision.Unspecified,
    };

    /// <inheritdoc/>
    public override EdtfQualifier Qualifier => (Start?.Qualifier ?? EdtfQualifier.None) | (End?.Qualifier ?? EdtfQualifier.None);
}
