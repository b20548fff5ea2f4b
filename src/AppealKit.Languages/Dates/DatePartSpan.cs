namespace AppealKit.Languages.Dates;

/// <summary>A part of a month, in days, or of a year, in months; ends included.</summary>
internal sealed record DatePartSpan(int From, int To);
