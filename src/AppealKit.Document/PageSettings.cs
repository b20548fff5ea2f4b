using AppealKit.Values;

namespace AppealKit.Document;

/// <summary>The page of a document.</summary>
public sealed record PageSettings
{
    /// <summary>Width; A4 by default.</summary>
    public Length Width { get; init; } = Length.Mm(210);

    /// <summary>Height; A4 by default.</summary>
    public Length Height { get; init; } = Length.Mm(297);

    /// <summary>Factor on all type sizes; 1 by default, above it for a large-print edition.</summary>
    public double TypeScale { get; init; } = 1;
}
