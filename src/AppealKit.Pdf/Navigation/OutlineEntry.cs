using AppealKit.Layout.Frames;

namespace AppealKit.Pdf.Navigation;

/// <summary>A line of the outline.</summary>
internal sealed class OutlineEntry(int level, string title, PagePosition? place, OutlineEntry? parent)
{
    public int Level { get; } = level;

    public string Title { get; } = title;

    /// <summary>Where it leads; null if that is not known.</summary>
    public PagePosition? Place { get; } = place;

    public OutlineEntry? Parent { get; } = parent;

    public List<OutlineEntry> Children { get; } = [];

    /// <summary>Number of all entries below it.</summary>
    public int Descendants { get; set; }

    /// <summary>Number of its object.</summary>
    public int Number { get; set; }
}
