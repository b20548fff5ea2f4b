using AppealKit.Document.Blocks;
using AppealKit.Values;

namespace AppealKit.Layout.Frames;

/// <summary>A matrix code: its dark modules are painted, its quiet zone stays free.</summary>
/// <param name="Code">The code, which is its node.</param>
/// <param name="X">Left edge, quiet zone included.</param>
/// <param name="Y">Top edge, quiet zone included.</param>
/// <param name="Side">Width and height, quiet zone included.</param>
/// <param name="Color">Colour of the dark modules.</param>
public sealed record CodeMark(MatrixCode Code, Length X, Length Y, Length Side, Color Color) : Mark(Code, MarkRole.Content, Color);
