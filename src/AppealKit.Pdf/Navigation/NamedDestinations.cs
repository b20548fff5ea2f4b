using System.Text;
using AppealKit.Document.Blocks;
using AppealKit.Layout.Frames;
using AppealKit.Pdf.Core;

namespace AppealKit.Pdf.Navigation;

/// <summary>Writes the anchors of headings as named destinations, so that a web address can end in <c>#anchor</c> (ISO 32000-1, 12.3.2.3).</summary>
internal static class NamedDestinations
{
    /// <summary>Writes the name tree.</summary>
    /// <returns>The number of its object; 0 if there is no anchor.</returns>
    public static int Write(LaidOutDocument laidOut, IReadOnlyList<Heading> headings, ObjectWriter objects, PageMap pages)
    {
        var places = new Dictionary<string, PagePosition>(StringComparer.Ordinal);
        var names = new List<string>();
        foreach (var heading in headings)
        {
            if (heading.Anchor.Length is > 0 and < 1000 && laidOut.Positions.TryGetValue(heading, out var place)
                && NameOf(heading.Anchor) is var name && places.TryAdd(name, place))
                names.Add(name);
        }

        if (places.Count == 0)
            return 0;
        var buffer = objects.Begin(out var number).Raw("<</Names["u8);
        names.Sort(StringComparer.Ordinal);
        foreach (var name in names)
            pages.Destination(buffer.Text(name), places[name]);
        buffer.Raw("]>>"u8);
        return number;
    }

    // The bytes of UTF-8 as characters, all ASCII by percent-encoding: a viewer gets the anchor from an address in that form too.
    private static string NameOf(string anchor) => Ascii.IsValid(anchor) ? TextStrings.Clean(anchor) : WebAddress.ToAscii(anchor);
}
