namespace AppealKit.Values.Edtf;

/// <summary>How sure a date is (EDTF level 1): <c>?</c>, <c>~</c>, or <c>%</c> for both.</summary>
[Flags]
public enum EdtfQualifier
{
    /// <summary>As written.</summary>
    None = 0,

    /// <summary>The source is doubtful: <c>?</c>.</summary>
    Uncertain = 1,

    /// <summary>The date is an estimate: <c>~</c>.</summary>
    Approximate = 2,
}
