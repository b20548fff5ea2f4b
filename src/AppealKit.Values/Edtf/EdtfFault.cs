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

    /// <summary>A day 00.</summary>
    DayZero,

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

    /// <summary>An exponent or significant digits of a year, which belong to EDTF level 2 and are not read here.</summary>
    LevelTwo,

    /// <summary>An unknown digit stands before a known one (<c>2X25</c>, <c>156X-12-25</c>; EDTF level 2), or makes half a month or day (<c>2025-1X</c>).</summary>
    UnknownBeforeKnown,

    /// <summary><c>?</c>, <c>~</c> or <c>%</c> stands elsewhere than at the end (EDTF level 2).</summary>
    QualifierInside,

    /// <summary>More parts than a date or an interval has.</summary>
    TooManyParts,

    /// <summary>Something stands behind a date: <see cref="EdtfError.Detail"/> is what.</summary>
    TextAfter,

    /// <summary><c>Y</c> without a year of five digits or more.</summary>
    LongYear,

    /// <summary>A time of day without its day.</summary>
    TimeWithoutDay,

    /// <summary>The parts have the wrong number of digits (<c>2025-4-1</c>).</summary>
    WrongDigits,

    /// <summary>The parts are separated by something else than hyphens, or in another order (<c>12.12.2025</c>).</summary>
    OtherNotation,
}
