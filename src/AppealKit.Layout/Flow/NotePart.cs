using AppealKit.Values;

namespace AppealKit.Layout.Flow;

/// <summary>What a page has of a note.</summary>
/// <param name="flow">The note.</param>
internal sealed class NotePart(NoteFlow flow)
{
    /// <summary>The note.</summary>
    public NoteFlow Flow { get; } = flow;

    /// <summary>Its first line on the page; above 0 where it continues from the page before.</summary>
    public int From { get; } = flow.Next;

    /// <summary>The line after its last one on the page.</summary>
    public int To { get; set; } = flow.Next;

    /// <summary>Whether nothing of it is left for the next page.</summary>
    public bool IsComplete => To == Flow.Lines.Count;

    /// <summary>The height of what the page has of it.</summary>
    public Length Height => Flow.Height(From, To);
}
