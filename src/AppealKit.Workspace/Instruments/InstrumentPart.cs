namespace AppealKit.Workspace.Instruments;

/// <summary>What the points of an instrument are called.</summary>
public enum InstrumentPart
{
    /// <summary>Paragraphs.</summary>
    Paragraphs,

    /// <summary>Articles.</summary>
    Articles,

    /// <summary>Rules.</summary>
    Rules,
}
