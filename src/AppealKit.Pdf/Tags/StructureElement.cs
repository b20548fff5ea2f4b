namespace AppealKit.Pdf.Tags;

/// <summary>An element of the structure tree (ISO 32000-1, 14.7.2).</summary>
/// <param name="type">A standard structure type (14.8.4).</param>
/// <param name="parent">The element it stands in; null for the outermost.</param>
internal class StructureElement(string type, StructureElement? parent)
{
    private readonly List<object> _children = [];

    public string Type { get; } = type;

    public StructureElement? Parent { get; } = parent;

    /// <summary><see cref="StructureElement"/> and <see cref="ContentSlot"/>, in reading order.</summary>
    public IReadOnlyList<object> Children => _children;

    /// <summary>The language, where it differs from that of its surroundings.</summary>
    public string? Language { get; init; }

    /// <summary>Its identifier, unique in the file; notes have one (ISO 14289-1, 7.9).</summary>
    public string? Id { get; init; }

    /// <summary>What it says to those who cannot see it; figures have it (ISO 14289-1, 7.3).</summary>
    public string? Alternative { get; init; }

    /// <summary>Where a figure stands: left, lower, right, upper edge in points from the lower left corner of its page (ISO 32000-1, 14.8.5.4.3).</summary>
    public (double Left, double Bottom, double Right, double Top)? Box { get; set; }

    /// <summary>What its type alone does not say.</summary>
    public StructureAttribute Attribute { get; init; }

    /// <summary>True if it gets into the file.</summary>
    public bool IsKept { get; set; }

    /// <summary>Number of its object; 0 as long as it has none.</summary>
    public int Number { get; set; }

    public StructureElement Add(StructureElement child)
    {
        _children.Add(child);
        return child;
    }

    /// <summary>The slot for content that follows the children so far. Content that follows content shares its slot.</summary>
    public ContentSlot Slot(LinkElement? link)
    {
        if (_children.Count > 0 && _children[^1] is ContentSlot last)
            return last;
        var slot = new ContentSlot(this, link);
        _children.Add(slot);
        return slot;
    }
}
