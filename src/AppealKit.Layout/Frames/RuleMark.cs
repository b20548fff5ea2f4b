using AppealKit.Values;

namespace AppealKit.Layout.Frames;

/// <summary>A filled rectangle: a rule or a ground.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Top edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
/// <param name="Color">Its colour.</param>
public sealed record RuleMark(Length X, Length Y, Length Width, Length Height, Color Color) : Mark(null, MarkRole.Artifact, Color);
