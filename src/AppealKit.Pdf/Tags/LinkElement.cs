using AppealKit.Pdf.Navigation;

namespace AppealKit.Pdf.Tags;

/// <summary>A link in the structure tree, with the annotations that make it work (ISO 32000-1, 14.8.4.4.2).</summary>
/// <param name="parent">The element it stands in.</param>
/// <param name="target">Where it leads.</param>
/// <param name="contents">What is read aloud for its annotations (ISO 14289-1, 7.18.5).</param>
internal sealed class LinkElement(StructureElement parent, LinkTarget target, string contents) : StructureElement("Link", parent)
{
    private readonly List<LinkAnnotation> _annotations = [];

    public LinkTarget Target { get; } = target;

    public string Contents { get; } = contents;

    /// <summary>Its annotations, one for each line, in the order of painting.</summary>
    public IReadOnlyList<LinkAnnotation> Annotations => _annotations;

    public void Add(LinkAnnotation annotation) => _annotations.Add(annotation);
}
