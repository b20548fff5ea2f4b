using AppealKit.Values;

namespace AppealKit.Workspace.Instruments;

/// <summary>A commitment or treaty that texts cite.</summary>
public sealed record Instrument
{
    /// <summary>The id, kebab-case.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>How it is cited for short: Copenhagen 1990, ICCPR.</summary>
    public LocalizedText? Short { get; init; }

    /// <summary>What its points are called.</summary>
    public InstrumentPart PointsAre { get; init; }

    /// <summary>True if the entry was written from memory.</summary>
    public bool IsRecalled { get; init; }

    /// <summary>The points that are known. Others exist.</summary>
    public IReadOnlyList<InstrumentPoint> Points { get; init; } = [];

    /// <summary>States that are bound by it, as far as they are known.</summary>
    public IReadOnlyList<InstrumentParty> Parties { get; init; } = [];

    /// <summary>The point that somebody cites; null if it is not known here.</summary>
    public InstrumentPoint? FindPoint(string point) => Points.FirstOrDefault(p => p.Name == point) ?? Points.FirstOrDefault(p => p.Covers(point));
}
