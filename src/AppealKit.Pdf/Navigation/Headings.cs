using AppealKit.Document;
using AppealKit.Document.Blocks;

namespace AppealKit.Pdf.Navigation;

/// <summary>The headings of a document, wherever they stand in it.</summary>
internal static class Headings
{
    /// <summary>All of them, in reading order.</summary>
    public static List<Heading> Of(AppealDocument document)
    {
        var headings = new List<Heading>();
        Collect(document.Blocks, headings);
        return headings;
    }

    /// <summary>The headings by their anchors; of two with one anchor, the first.</summary>
    public static Dictionary<string, Heading> ByAnchor(AppealDocument document)
    {
        var byAnchor = new Dictionary<string, Heading>(StringComparer.Ordinal);
        foreach (var heading in Of(document))
            byAnchor.TryAdd(heading.Anchor, heading);
        return byAnchor;
    }

    private static void Collect(IReadOnlyList<Block> blocks, List<Heading> headings)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Heading heading:
                    headings.Add(heading);
                    break;
                case Container container:
                    Collect(container.Content, headings);
                    break;
                case Quotation quotation:
                    Collect(quotation.Content, headings);
                    break;
                case ListBlock list:
                    foreach (var item in list.Items)
                        Collect(item.Content, headings);
                    break;
            }
        }
    }
}
