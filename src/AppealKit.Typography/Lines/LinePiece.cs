using AppealKit.Typography.Shaping;
using AppealKit.Values;

namespace AppealKit.Typography.Lines;

/// <summary>A run on a line.</summary>
/// <param name="Run">The glyphs. Spaces between words are glyphs of the runs; those at a line's end are kept but not counted in its width.</param>
/// <param name="X">Distance of its left end from the left end of the line.</param>
/// <param name="Rise">How far its baseline is raised.</param>
/// <param name="Tag">The tag of the <see cref="TextSpan"/> it came from.</param>
public sealed record LinePiece(ShapedRun Run, Length X, Length Rise, object? Tag);
