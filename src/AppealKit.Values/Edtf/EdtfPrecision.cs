namespace AppealKit.Values.Edtf;

/// <summary>How exact a date is, from coarse to fine.</summary>
public enum EdtfPrecision
{
    /// <summary>Nothing is known of the year (<c>XXXX</c>), or only its thousands.</summary>
    Unspecified,

    /// <summary>Known to the hundred years: <c>19XX</c>.</summary>
    Century,

    /// <summary>Known to the ten years: <c>199X</c>.</summary>
    Decade,

    /// <summary>A year; also a year with an unspecified month (<c>2004-XX</c>).</summary>
    Year,

    /// <summary>A season of a year: <c>2016-23</c>.</summary>
    Season,

    /// <summary>A month; also a month with an unspecified day.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A time of a day.</summary>
    Time,
}
