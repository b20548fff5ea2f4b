using AppealKit.Document;

namespace AppealKit.Layout.Frames;

/// <summary>A document on its pages. Structure stays in <see cref="Document"/>; marks name the nodes they show.</summary>
/// <param name="Document">The document.</param>
/// <param name="Pages">The pages, at least one.</param>
/// <param name="Positions">Where headings, notes and the calls of notes begin, by reference.</param>
public sealed record LaidOutDocument(
    AppealDocument Document,
    IReadOnlyList<Page> Pages,
    IReadOnlyDictionary<DocumentNode, PagePosition> Positions);
