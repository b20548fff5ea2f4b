using System.Text;
using AppealKit.Layout.Frames;

namespace AppealKit.Pdf;

/// <summary>Reads finished pages as a search in a PDF does: line by line, furniture included.</summary>
internal static class PageSearchText
{
    // Narrower gaps are no spaces: kerning, and pieces of one word in two fonts.
    private const double SpaceInEms = 0.12;

    /// <summary>The words painted on the pages.</summary>
    public static string Of(LaidOutDocument laidOut)
    {
        var text = new StringBuilder();
        foreach (var page in laidOut.Pages)
        {
            GlyphMark? before = null;
            foreach (var mark in page.Marks)
            {
                if (mark is not GlyphMark glyphs)
                    continue;
                if (before is not null)
                    Separate(before, glyphs, text);
                text.Append(glyphs.Run.Text);
                before = glyphs;
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static void Separate(GlyphMark before, GlyphMark next, StringBuilder text)
    {
        var isSameLine = Math.Abs((before.Baseline - next.Baseline).Points) < before.Run.Size.Points;
        var gap = (next.X - before.X - before.Run.Width).Points;
        if (isSameLine && Math.Abs(gap) < next.Run.Size.Points * SpaceInEms)
            return;
        // A word that was divided at the end of a line goes on on the next one.
        if (!isSameLine && text.Length > 0 && text[^1] == '\u00AD')
            text.Length--;
        else
            text.Append('\n');
    }
}
