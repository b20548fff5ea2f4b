namespace AppealKit.Markdown.Conversion;

/// <summary>A word that says what kind of place a number is.</summary>
/// <param name="Label">The CSL term.</param>
/// <param name="Plural">True if it names several.</param>
/// <param name="KeptIn">The language in whose documents the word stays as it is, because the CSL term would say less; null if none.</param>
internal readonly record struct LocatorWord(string Label, bool Plural, string? KeptIn);
