using AppealKit.Layout.Frames;
using AppealKit.Pdf.Tags;

namespace AppealKit.Pdf.Navigation;

/// <summary>
/// Gathers the areas of links while pages are painted: one for each line that a link stands on, since readers that know no
/// QuadPoints would make everything between the first and the last line a link.
/// </summary>
internal sealed class LinkCollector
{
    private readonly List<LinkAnnotation> _annotations = [];
    private LinkAnnotation? _last;

    /// <summary>The annotations, in the order of painting.</summary>
    public IReadOnlyList<LinkAnnotation> Annotations => _annotations;

    /// <summary>Adds what a mark of a link covers.</summary>
    public void Add(GlyphMark mark, LinkElement link, int page)
    {
        var baseline = mark.Baseline.Points;
        if (_last is not { } area || area.Link != link || area.Page != page || Math.Abs(area.Baseline - baseline) > mark.Run.Size.Points / 2)
        {
            area = _last = new LinkAnnotation(link, page, baseline);
            _annotations.Add(area);
            link.Add(area);
        }

        var font = mark.Run.Font;
        var unit = mark.Run.Size.Points / font.UnitsPerEm;
        area.Left = Math.Min(area.Left, mark.X.Points);
        area.Right = Math.Max(area.Right, mark.X.Points + WidthWithoutLastSpace(mark) * unit);
        area.Top = Math.Min(area.Top, baseline - (font.Ascent * unit));
        area.Bottom = Math.Max(area.Bottom, baseline + (font.Descent * unit));
    }

    // The space at the end of a line is kept for those who copy the text; it is not part of what is seen.
    private static double WidthWithoutLastSpace(GlyphMark mark)
    {
        long width = 0;
        var glyphs = mark.Run.Glyphs;
        for (var i = 0; i < glyphs.Count; i++)
        {
            var glyph = glyphs[i];
            if (i < glyphs.Count - 1 || mark.Run.Text.Length == 0 || glyph.Cluster != mark.Run.Text.Length - 1 || mark.Run.Text[^1] != ' ')
                width += glyph.Advance;
        }

        return width;
    }
}
