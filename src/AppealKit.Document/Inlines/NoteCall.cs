namespace AppealKit.Document.Inlines;

/// <summary>The call of a note: the raised number in the text.</summary>
/// <param name="note">The note called.</param>
/// <param name="occurrence">1 for the first call of this note, 2 for the second, and so on.</param>
public sealed class NoteCall(Note note, int occurrence) : Inline
{
    /// <summary>The note called; one of <see cref="AppealDocument.Notes"/>.</summary>
    public Note Note { get; } = note;

    /// <summary>1 for the first call of this note, 2 for the second, and so on.</summary>
    public int Occurrence { get; } = occurrence;
}
