using AppealKit.Document;
using AppealKit.Typography.Shaping;
using AppealKit.Values;

namespace AppealKit.Layout.Frames;

/// <summary>A run of glyphs on one baseline.</summary>
/// <param name="Run">The glyphs.</param>
/// <param name="X">Left end of the run.</param>
/// <param name="Baseline">Distance of the baseline from the top edge.</param>
/// <param name="Node">The leaf it shows.</param>
/// <param name="Role">What it is to the structure.</param>
/// <param name="Color">Its colour.</param>
public sealed record GlyphMark(ShapedRun Run, Length X, Length Baseline, DocumentNode? Node, MarkRole Role, Color Color) : Mark(Node, Role, Color);
