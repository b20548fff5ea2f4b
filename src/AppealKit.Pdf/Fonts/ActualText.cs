namespace AppealKit.Pdf.Fonts;

/// <summary>Letters that a stretch of glyphs shows together.</summary>
/// <param name="Start">The first glyph of the run.</param>
/// <param name="End">After the last.</param>
/// <param name="Text">The letters.</param>
internal readonly record struct ActualText(int Start, int End, string Text);
