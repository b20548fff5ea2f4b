namespace AppealKit.Values.Edtf;

/// <summary>What stands at an end of an interval.</summary>
public enum EdtfBound
{
    /// <summary>A date.</summary>
    Date,

    /// <summary>Nothing, on purpose: it goes on (<c>..</c>).</summary>
    Open,

    /// <summary>There is an end, but it is not known (nothing is written).</summary>
    Unknown,
}
