using AppealKit.Values;

namespace AppealKit.Document.Blocks;

/// <summary>A part of the text that stands below the one before it.</summary>
public abstract class Block : DocumentNode
{
    /// <summary>The language, where it differs from that of its surroundings.</summary>
    public LanguageTag? Language { get; init; }
}
