using System.Globalization;
using System.Text;
using AppealKit.Document;
using AppealKit.Document.Inlines;

namespace AppealKit.Layout.Frames;

/// <summary>Writes pages as text, for eyes and for comparing: one line for each stretch of letters on a baseline, with its place in points.</summary>
internal static class FrameDump
{
    /// <summary>All pages of a document.</summary>
    public static string Write(LaidOutDocument document)
    {
        var text = new StringBuilder();
        foreach (var page in document.Pages)
            Write(page, text);
        return text.ToString();
    }

    private static void Write(Page page, StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"page {page.Number} ({page.Width.Points:0.##} × {page.Height.Points:0.##})\n");
        GlyphMark? last = null;
        foreach (var mark in page.Marks)
        {
            switch (mark)
            {
                case RuleMark rule:
                    text.Append(last is null ? "" : "\n");
                    text.Append(CultureInfo.InvariantCulture, $"  {rule.X.Points,7:0.##} {rule.Y.Points,7:0.##} rule {rule.Width.Points:0.##} × {rule.Height.Points:0.##}\n");
                    last = null;
                    break;
                case CodeMark code:
                    text.Append(last is null ? "" : "\n");
                    text.Append(CultureInfo.InvariantCulture, $"  {code.X.Points,7:0.##} {code.Y.Points,7:0.##} code {code.Side.Points:0.##} {code.Code.Address}\n");
                    last = null;
                    break;
                case GlyphMark glyphs:
                    if (last is null || !Continues(last, glyphs))
                    {
                        text.Append(last is null ? "" : "\n");
                        text.Append(CultureInfo.InvariantCulture, $"  {glyphs.X.Points,7:0.##} {glyphs.Baseline.Points,7:0.##} {Kind(glyphs)} ");
                    }

                    text.Append(glyphs.Node is NoteCall call ? $"[^{call.Note.Number.ToString(CultureInfo.InvariantCulture)}]" : glyphs.Run.Text);
                    last = glyphs;
                    break;
            }
        }

        text.Append(last is null ? "" : "\n");
    }

    private static bool Continues(GlyphMark last, GlyphMark next) =>
        Math.Abs((last.X + last.Run.Width - next.X).Points) < 0.01
        && Math.Abs((last.Baseline - next.Baseline).Points) < last.Run.Size.Points
        && last.Role == MarkRole.Label == (next.Role == MarkRole.Label);

    private static string Kind(GlyphMark mark) => (mark.Role, mark.Node) switch
    {
        (MarkRole.Label, Note) => "note",
        (MarkRole.Label, _) => "item",
        (MarkRole.Artifact, _) => "page",
        _ => "text",
    };
}
