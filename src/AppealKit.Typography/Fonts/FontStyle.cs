namespace AppealKit.Typography.Fonts;

/// <summary>Which cut of a family.</summary>
/// <param name="Family">The family.</param>
/// <param name="Bold">Bold instead of regular.</param>
/// <param name="Italic">Italic instead of upright.</param>
public readonly record struct FontStyle(FontFamily Family, bool Bold = false, bool Italic = false);
