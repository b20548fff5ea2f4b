using AppealKit.Diagnostics.Source;

namespace AppealKit.Markdown.Citations;

/// <summary>One citation, <c>[see @a; report @b, p. 3]</c>: one or more sources cited together.</summary>
/// <param name="Items">The sources, at least one, in the order in which they were written.</param>
/// <param name="NoteNumber">The number of the note in which it is printed.</param>
/// <param name="InsideNote">True if it stands in a note among other words; false if it is the whole note.</param>
/// <param name="Origin">Where it was written.</param>
public sealed record CitationCluster(IReadOnlyList<CitationItem> Items, int NoteNumber, bool InsideNote, Origin? Origin);
