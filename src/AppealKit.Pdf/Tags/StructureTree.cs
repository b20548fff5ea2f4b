using AppealKit.Document;

namespace AppealKit.Pdf.Tags;

/// <summary>The structure of a document, and where in it the marks of its nodes belong.</summary>
/// <param name="Root">The element <c>Document</c>.</param>
/// <param name="Contents">Slots of leaves: texts, code, calls, preformatted blocks.</param>
/// <param name="Labels">Slots of the labels of list items and notes.</param>
/// <param name="LineEnds">Leaves after which a line break was written: no space is painted there, but one is to be read.</param>
internal sealed record StructureTree(
    StructureElement Root,
    IReadOnlyDictionary<DocumentNode, ContentSlot> Contents,
    IReadOnlyDictionary<DocumentNode, ContentSlot> Labels,
    IReadOnlySet<DocumentNode> LineEnds);
