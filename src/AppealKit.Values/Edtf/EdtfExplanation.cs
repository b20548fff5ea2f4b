namespace AppealKit.Values.Edtf;

/// <summary>Says in words why a text is no date: dates stand in files, in templates and on the command line, and are refused alike in all of them.</summary>
public static class EdtfExplanation
{
    /// <summary>What is wrong, for a message.</summary>
    /// <param name="written">The text, shortened if it is long.</param>
    /// <param name="error">Why it is no date.</param>
    public static string Reason(string written, EdtfError error) => error.Fault switch
    {
        EdtfFault.Empty => written.Length == 0 ? "the date is empty" : $"`{written}` is no date: nothing stands in it, or beside a comma",
        EdtfFault.NoSuchMonth => $"`{written}` is no date: there is no month {error.Detail}",
        EdtfFault.NoSuchDay => $"`{written}` is no date: that month has {error.Detail} days",
        EdtfFault.DayZero => $"`{written}` is no date: there is no day 00",
        EdtfFault.NoSuchTime => $"`{written}` is no date: there is no such time of day",
        EdtfFault.EndsBeforeStart => $"`{written}` ends before it starts",
        EdtfFault.NoEnds => $"`{written}` has neither a start nor an end",
        EdtfFault.RangeOutsideSet => $"`{written}` is a range without brackets",
        EdtfFault.UnclosedSet => $"`{written}` lacks its closing bracket `{error.Detail}`",
        EdtfFault.LevelTwo => $"`{written}` is a year with an exponent or with significant digits, which is not read here",
        EdtfFault.UnknownBeforeKnown => $"`{written}` is no date: what is not known (`X`) stands before what is known",
        EdtfFault.QualifierInside => $"`{written}` is no date: `?`, `~` and `%` stand at its end and hold for all of it",
        EdtfFault.TooManyParts => $"`{written}` is no date: it has more parts than a date has",
        EdtfFault.LongYear => $"`{written}` is no date: `Y` stands before years of five digits or more only",
        EdtfFault.TimeWithoutDay => $"`{written}` is no date: it has a time of day but no day",
        EdtfFault.TextAfter => $"`{written}` is no date: {(error.Detail is { Length: <= 40 } rest ? $"`{rest}`" : "more")} stands behind it",
        EdtfFault.WrongDigits => $"`{written}` is no date: a year has four digits, a month and a day have two",
        _ => $"`{written}` is no date",
    };

    /// <summary>What to do, in full sentences.</summary>
    public static string Hint(EdtfError error) => error switch
    {
        { Fault: EdtfFault.EndsBeforeStart, Suggestion: { } turned } => $"Turn it round: \"{turned}\".",
        { Fault: EdtfFault.NoSuchDay, Suggestion: { } month } => $"Check it in the source; a date that is known less exactly is written shorter: \"{month}\".",
        { Fault: EdtfFault.DayZero, Suggestion: { } month } => $"Leave out a day that is not known: \"{month}\".",
        { Fault: EdtfFault.DayZero } => "Leave out a day that is not known: \"2025-12\".",
        { Fault: EdtfFault.TextAfter, Suggestion: { } alone } => $"Write the date alone: \"{alone}\".",
        { Suggestion: { Length: 7 or 10 } suggestion } when char.IsAsciiDigit(suggestion[0]) && suggestion[4] == '-' => $"Did you mean \"{suggestion}\"? Dates are written year-month-day.",
        { Suggestion: { } suggestion } => $"Did you mean \"{suggestion}\"?",
        { Fault: EdtfFault.NoSuchDay } => "Check it in the source; a date that is known less exactly is written shorter: \"2025-06\".",
        { Fault: EdtfFault.NoSuchMonth } => "Months are 01 to 12, and 21 to 24 in their place are spring, summer, autumn and winter; a year alone is a date too.",
        { Fault: EdtfFault.NoSuchTime } => "Write hours and minutes behind a `T`: \"2024-05-14T10:00\".",
        { Fault: EdtfFault.TimeWithoutDay } => "Write the whole date before the time: \"2024-05-14T10:00\".",
        { Fault: EdtfFault.NoEnds } => "Write a date on one side at least: \"2012/..\" since 2012, \"[..2022]\" in 2022 or before.",
        { Fault: EdtfFault.EndsBeforeStart } => "Check both dates; the earlier one stands first.",
        { Fault: EdtfFault.TooManyParts } => "Write one date, two with a slash between them for a stretch of time, or several as \"{2014,2016}\".",
        { Fault: EdtfFault.LevelTwo or EdtfFault.LongYear } => "Write all digits of the year: \"2025\".",
        { Fault: EdtfFault.UnknownBeforeKnown } => "Write less, \"201X\" or \"2004-XX\", or one of several dates, \"[2025-07-21..2025-07-31]\".",
        _ => "Write \"2025-12-05\", \"2025-04\", \"2025\", \"1974~\" for about 1974, or \"[2025-07-21..2025-07-31]\" for one day of several.",
    };
}
