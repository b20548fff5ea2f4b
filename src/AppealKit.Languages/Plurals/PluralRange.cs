namespace AppealKit.Languages.Plurals;

/// <summary>Whole numbers from one to another, ends included.</summary>
internal sealed record PluralRange(long From, long To);
