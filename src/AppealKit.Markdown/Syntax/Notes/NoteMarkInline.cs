using Markdig.Syntax.Inlines;

namespace AppealKit.Markdown.Syntax.Notes;

/// <summary>The call of a note: <c>[^label]</c>.</summary>
internal sealed class NoteMarkInline(string label) : LeafInline
{
    /// <summary>The label, with its tokens.</summary>
    public string Label { get; } = label;
}
