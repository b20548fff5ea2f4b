using AppealKit.Diagnostics.Source;

namespace AppealKit.Composition.Bodies;

/// <summary>The prose that an author wrote for a document in one language.</summary>
/// <param name="Text">All of it, without front matter.</param>
/// <param name="Parts">Its parts in order; empty if it is one text without parts.</param>
/// <param name="Definitions">Definitions of notes and links that stand outside of the parts.</param>
internal sealed record Body(SourceSpan Text, IReadOnlyList<BodyPart> Parts, IReadOnlyList<SourceSpan> Definitions)
{
    /// <summary>True if there is something to read in it.</summary>
    public bool HasText => !Text.Text.IsWhiteSpace();
}
