namespace AppealKit.Workspace.Review;

/// <summary>A form of the name of a month.</summary>
/// <param name="Text">One word: <c>декабря</c>.</param>
/// <param name="Month">The month, from 1.</param>
/// <param name="NeedsNumber">True for a form that means the month only beside a number: an abbreviation.</param>
public sealed record MonthWord(string Text, int Month, bool NeedsNumber);
