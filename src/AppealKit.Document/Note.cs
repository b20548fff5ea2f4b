using AppealKit.Document.Blocks;

namespace AppealKit.Document;

/// <summary>A note, printed once: at the foot of the page of its first call, or after the text where there are no pages.</summary>
/// <param name="number">Its number, from 1, in the order of first calls.</param>
/// <param name="content">Its text, at least one block.</param>
/// <param name="calls">How many calls name it.</param>
public sealed class Note(int number, IReadOnlyList<Block> content, int calls) : DocumentNode
{
    /// <summary>Its number, from 1, in the order of first calls.</summary>
    public int Number { get; } = number;

    /// <summary>Its text, at least one block.</summary>
    public IReadOnlyList<Block> Content { get; } = content;

    /// <summary>How many calls name it.</summary>
    public int Calls { get; } = calls;
}
