namespace AppealKit.Pdf.Fonts;

/// <summary>A font cut to some glyphs, ready to be embedded.</summary>
/// <param name="OldIds">The font's glyph ids by the subset's.</param>
/// <param name="Compressed">The subset, compressed.</param>
/// <param name="Length">Its length before compression.</param>
/// <param name="Prefix">Six capital letters, from its content, that tell it from other subsets (ISO 32000-1, 9.6.4).</param>
internal sealed record CutFont(IReadOnlyList<ushort> OldIds, ReadOnlyMemory<byte> Compressed, int Length, string Prefix);
