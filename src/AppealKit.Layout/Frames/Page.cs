using AppealKit.Values;

namespace AppealKit.Layout.Frames;

/// <summary>A page.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Width">Width of the sheet.</param>
/// <param name="Height">Height of the sheet.</param>
/// <param name="Marks">What is painted, in this order.</param>
public sealed record Page(int Number, Length Width, Length Height, IReadOnlyList<Mark> Marks);
