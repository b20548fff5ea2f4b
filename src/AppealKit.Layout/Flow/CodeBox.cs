using AppealKit.Document.Blocks;
using AppealKit.Layout.Frames;
using AppealKit.Values;

namespace AppealKit.Layout.Flow;

/// <summary>A matrix code inside a <see cref="FlowLine"/>, as high as the line.</summary>
/// <param name="Code">The code.</param>
/// <param name="Start">Distance from where the lines of the page begin.</param>
/// <param name="Side">Width and height.</param>
/// <param name="Color">Colour of the dark modules.</param>
internal sealed record CodeBox(MatrixCode Code, Length Start, Length Side, Color Color);
