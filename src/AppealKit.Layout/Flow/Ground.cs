using AppealKit.Layout.Frames;
using AppealKit.Values;

namespace AppealKit.Layout.Flow;

/// <summary>A rectangle painted behind lines that follow each other, on every page that has some of them.</summary>
/// <param name="Start">Distance from where the lines of the page begin.</param>
/// <param name="Width">Width.</param>
/// <param name="Padding">How far it reaches above the first and below the last of the lines.</param>
/// <param name="Color">Colour.</param>
/// <param name="Outer">The ground that it lies on.</param>
internal sealed record Ground(Length Start, Length Width, Length Padding, Color Color, Ground? Outer);
