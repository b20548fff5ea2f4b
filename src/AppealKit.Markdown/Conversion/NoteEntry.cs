using AppealKit.Document;
using AppealKit.Markdown.Syntax.Notes;

namespace AppealKit.Markdown.Conversion;

/// <summary>A written note on its way into the document.</summary>
internal sealed class NoteEntry(string label, NoteDefinitionBlock definition, Place place)
{
    public string Label { get; } = label;

    public NoteDefinitionBlock Definition { get; } = definition;

    /// <summary>Where its label stands.</summary>
    public Place Place { get; } = place;

    /// <summary>Calls in the whole text.</summary>
    public int Calls { get; set; }

    /// <summary>Calls converted so far.</summary>
    public int Called { get; set; }

    /// <summary>True once it was called.</summary>
    public bool IsBuilt { get; set; }

    /// <summary>The note; null before its first call, or if it has no text.</summary>
    public Note? Note { get; set; }
}
