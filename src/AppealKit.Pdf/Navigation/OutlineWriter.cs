using AppealKit.Document.Blocks;
using AppealKit.Layout.Frames;
using AppealKit.Pdf.Core;
using AppealKit.Pdf.Tags;

namespace AppealKit.Pdf.Navigation;

/// <summary>Writes the outline: the headings, each below the last one of a higher rank, all open (ISO 32000-1, 12.3.3).</summary>
internal sealed class OutlineWriter(ObjectWriter objects, PageMap pages)
{
    /// <summary>Writes the outline.</summary>
    /// <param name="laidOut">The document.</param>
    /// <param name="headings">Its headings.</param>
    /// <returns>The number of its object; 0 if there is no heading.</returns>
    public int Write(LaidOutDocument laidOut, IReadOnlyList<Heading> headings)
    {
        var root = new OutlineEntry(0, "", null, null);
        var entries = Entries(laidOut, headings, root);
        if (entries.Count == 0)
            return 0;
        root.Number = objects.Allocate();
        foreach (var entry in entries)
            entry.Number = objects.Allocate();
        Children(objects.Begin(root.Number).Raw("<</Type/Outlines"u8), root).Raw(">>"u8);
        Siblings(root);
        foreach (var entry in entries)
            Siblings(entry);
        return root.Number;
    }

    private static List<OutlineEntry> Entries(LaidOutDocument laidOut, IReadOnlyList<Heading> headings, OutlineEntry root)
    {
        var entries = new List<OutlineEntry>(headings.Count);
        var last = root;
        foreach (var heading in headings)
        {
            var title = TextStrings.Clean(InlineText.Of(heading.Content));
            if (title.Length == 0)
                continue;
            while (last.Parent is { } above && last.Level >= heading.Level)
                last = above;
            PagePosition? place = laidOut.Positions.TryGetValue(heading, out var known) ? known : null;
            var entry = new OutlineEntry(heading.Level, title, place, last);
            last.Children.Add(entry);
            for (var ancestor = last; ancestor is not null; ancestor = ancestor.Parent)
                ancestor.Descendants++;
            entries.Add(entry);
            last = entry;
        }

        return entries;
    }

    private void Siblings(OutlineEntry parent)
    {
        for (var i = 0; i < parent.Children.Count; i++)
        {
            var entry = parent.Children[i];
            var buffer = objects.Begin(entry.Number).Raw("<</Title"u8).Text(entry.Title).Raw("/Parent "u8).Reference(parent.Number);
            if (i > 0)
                buffer.Raw("/Prev "u8).Reference(parent.Children[i - 1].Number);
            if (i + 1 < parent.Children.Count)
                buffer.Raw("/Next "u8).Reference(parent.Children[i + 1].Number);
            if (entry.Place is { } place)
                pages.Destination(buffer.Raw("/Dest"u8), place);
            Children(buffer, entry).Raw(">>"u8);
        }
    }

    private static ByteBuffer Children(ByteBuffer buffer, OutlineEntry entry) => entry.Children.Count == 0
        ? buffer
        : buffer.Raw("/First "u8).Reference(entry.Children[0].Number).Raw("/Last "u8).Reference(entry.Children[^1].Number)
            .Raw("/Count "u8).Integer(entry.Descendants);
}
