using AppealKit.Values;

namespace AppealKit.Typography.Lines;

/// <summary>A line of a paragraph.</summary>
/// <param name="Pieces">Its runs from left to right.</param>
/// <param name="Width">Its width without the spaces at its end.</param>
/// <param name="Ascent">The greatest ascent of its fonts above the baseline.</param>
/// <param name="Descent">The greatest descent below it, positive.</param>
public sealed record TextLine(IReadOnlyList<LinePiece> Pieces, Length Width, Length Ascent, Length Descent);
