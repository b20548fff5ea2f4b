namespace AppealKit.Pdf.Tags;

/// <summary>A place among the children of a structure element that painted content goes to.</summary>
internal sealed class ContentSlot(StructureElement owner, LinkElement? link)
{
    private List<ContentPlace>? _places;

    public StructureElement Owner { get; } = owner;

    /// <summary>The link that it is part of.</summary>
    public LinkElement? Link { get; } = link;

    /// <summary>What was painted for it, in the order of painting.</summary>
    public IReadOnlyList<ContentPlace> Places => _places ?? (IReadOnlyList<ContentPlace>)[];

    public void Add(ContentPlace place) => (_places ??= []).Add(place);
}
