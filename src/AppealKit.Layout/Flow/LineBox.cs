using AppealKit.Document;
using AppealKit.Layout.Frames;
using AppealKit.Typography.Lines;
using AppealKit.Values;

namespace AppealKit.Layout.Flow;

/// <summary>A line of letters inside a <see cref="FlowLine"/>.</summary>
/// <param name="Line">The letters.</param>
/// <param name="Start">Distance of its first letter from where the lines of the page begin.</param>
/// <param name="Baseline">Distance of its baseline from the top of the flow line.</param>
/// <param name="Color">Colour of the letters, unless their <see cref="Leaf"/> has its own.</param>
/// <param name="Label">The list item or note whose label this is; null for content.</param>
internal readonly record struct LineBox(TextLine Line, Length Start, Length Baseline, Color Color, DocumentNode? Label = null);
