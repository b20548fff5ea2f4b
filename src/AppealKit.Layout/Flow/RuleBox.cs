using AppealKit.Layout.Frames;
using AppealKit.Values;

namespace AppealKit.Layout.Flow;

/// <summary>A rule inside a <see cref="FlowLine"/>.</summary>
/// <param name="Start">Distance from where the lines of the page begin.</param>
/// <param name="Top">Distance from the top of the flow line.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
/// <param name="Color">Colour.</param>
internal readonly record struct RuleBox(Length Start, Length Top, Length Width, Length Height, Color Color);
