namespace AppealKit.Workspace.Review.Comparison;

/// <summary>A block of a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Part">The part of the document that it belongs to; empty outside of parts.</param>
/// <param name="Level">Of a heading its level, else 0.</param>
/// <param name="Start">Where it begins.</param>
internal sealed record TextBlock(BlockKind Kind, string Part, int Level, int Start);
