namespace AppealKit.Typography.Fonts;

/// <summary>A font of a catalogue.</summary>
/// <param name="Style">The family and cut it serves.</param>
/// <param name="File">Gives the file; loaded when first used.</param>
/// <param name="IsFallback">True for a font that is only asked for characters that no other has (symbols).</param>
public sealed record FontFace(FontStyle Style, Lazy<FontFile> File, bool IsFallback = false);
