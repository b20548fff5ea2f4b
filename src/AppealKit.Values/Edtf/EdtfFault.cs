namespace AppealKit.Values.Edtf;

/// <summary>Why a text is no date.</summary>
public enum EdtfFault
{
    /// <summary>It does not look like a date of the format.</summary>
    NotADate,

    /// <summary>Nothing is written.</summary>
    Empty,

    /// <summary>There is no such month: <see cref="EdtfError.Detail"/> is what was written.</summary>
    NoSuchMonth,

    /// <summary>There is no such day in that month: <see cref="EdtfError.Detail"/> is the number of its days.</summary>
    NoSuchDay,

    /// <summary>There is no such time of day.</summary>
    NoSuchTime,

    /// <summary>An interval or range ends before it starts.</summary>
    EndsBeforeStart,

    /// <summary>Neither end of an interval or range is given.</summary>
    NoEnds,

    /// <summary>A range with two dots stands outside brackets.</summary>
    RangeOutsideSet,

    /// <summary>A bracket is missing.</summary>
    UnclosedSet,

    /// <summary>A form of EDTF level 2 that is not read here.</summary>
    LevelTwo,

    /// <summary>The parts have the wrong number of digits (<c>2025-4-1</c>).</summary>
    WrongDigits,

    /// <summary>The parts are separated by something else than hyphens, or in another order (<c>12.12.2025</c>).</summary>
    OtherNotation,
}
