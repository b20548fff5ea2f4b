namespace AppealKit.Typography.Fonts;

/// <summary>The smallest rectangle around all glyphs laid over each other, in units of the font; y grows upwards.</summary>
/// <param name="XMin">Left edge.</param>
/// <param name="YMin">Lower edge.</param>
/// <param name="XMax">Right edge.</param>
/// <param name="YMax">Upper edge.</param>
public readonly record struct FontBox(int XMin, int YMin, int XMax, int YMax);
