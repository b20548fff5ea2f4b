using System.Text;
using AppealKit.Document;
using AppealKit.Layout.Frames;
using AppealKit.Layout.Style;
using Xunit;

namespace AppealKit.Tests.Layout;

/// <summary>What holds for every document on its pages, whatever is in it.</summary>
internal static class Laws
{
    private const double Tolerance = 0.01;

    public static void Hold(LaidOutDocument document, PageGeometry page)
    {
        var inNotes = Leaves.Of(document.Document.Notes.SelectMany(n => n.Content));
        var inText = Leaves.Of(document.Document.Blocks);
        Assert.NotEmpty(document.Pages);
        Nothing_is_lost_or_doubled(document, inText, inNotes);
        Every_mark_is_on_its_page(document, page);
        A_call_and_the_first_line_of_its_note_share_a_page(document, [.. inText.Calls, .. inNotes.Calls]);
        Notes_stand_below_the_text(document, inNotes);
        Assert.All(inText.Headings, h => Assert.True(document.Positions.ContainsKey(h), $"no position of heading {h.Anchor}"));
        for (var i = 0; i < document.Pages.Count; i++)
            Assert.Equal(i + 1, document.Pages[i].Number);
    }

    private static void Nothing_is_lost_or_doubled(LaidOutDocument document, Leaves inText, Leaves inNotes)
    {
        var shown = new Dictionary<DocumentNode, StringBuilder>();
        var labels = new Dictionary<DocumentNode, int>();
        foreach (var mark in document.Pages.SelectMany(p => p.Marks).OfType<GlyphMark>())
        {
            if (mark.Role == MarkRole.Content)
            {
                if (!shown.TryGetValue(mark.Node!, out var text))
                    shown.Add(mark.Node!, text = new StringBuilder());
                text.Append(mark.Run.Text);
            }
            else if (mark.Role == MarkRole.Label)
            {
                labels[mark.Node!] = labels.GetValueOrDefault(mark.Node!) + 1;
            }
        }

        foreach (var (node, text) in inText.Content.Concat(inNotes.Content))
        {
            var expected = Squeezed(text);
            Assert.Equal(expected, shown.Remove(node, out var found) ? Squeezed(found.ToString()) : "");
        }

        Assert.Empty(shown);
        foreach (var label in inText.Labels.Concat(inNotes.Labels).Concat(document.Document.Notes))
            Assert.True(labels.Remove(label, out var count) && count >= 1, "a label is missing");
        Assert.Empty(labels);
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static void Every_mark_is_on_its_page(LaidOutDocument document, PageGeometry geometry)
    {
        foreach (var page in document.Pages)
        {
            foreach (var mark in page.Marks.Where(m => m is not GlyphMark { Run.Text: var text } || !string.IsNullOrWhiteSpace(text)))
            {
                var (left, right, top, bottom) = mark switch
                {
                    GlyphMark glyphs => (glyphs.X.Points, (glyphs.X + WidthOf(glyphs)).Points, glyphs.Baseline.Points - glyphs.Run.Size.Points * 0.7, glyphs.Baseline.Points),
                    RuleMark rule => (rule.X.Points, (rule.X + rule.Width).Points, rule.Y.Points, (rule.Y + rule.Height).Points),
                    CodeMark code => (code.X.Points, (code.X + code.Side).Points, code.Y.Points, (code.Y + code.Side).Points),
                    _ => throw new InvalidOperationException("a new kind of mark"),
                };
                Assert.True(left >= -Tolerance && right <= geometry.Width.Points + Tolerance, $"page {page.Number}: {mark} reaches from {left} to {right}");
                Assert.True(top >= -Tolerance && bottom <= geometry.Height.Points + Tolerance, $"page {page.Number}: {mark} reaches from {top} to {bottom}");
                if (mark is GlyphMark { Role: not MarkRole.Artifact } or CodeMark)
                    Assert.True(bottom >= geometry.Top.Points && bottom <= geometry.Bottom.Points + Tolerance, $"page {page.Number}: {mark} is outside of the text");
            }
        }
    }

    // Spaces at the end of a line may hang out.
    private static AppealKit.Values.Length WidthOf(GlyphMark mark)
    {
        var text = mark.Run.Text.TrimEnd();
        return mark.Run.Width * (mark.Run.Text.Length == 0 ? 0 : (double)text.Length / mark.Run.Text.Length);
    }

    private static void A_call_and_the_first_line_of_its_note_share_a_page(LaidOutDocument document, IReadOnlyList<AppealKit.Document.Inlines.NoteCall> calls)
    {
        foreach (var group in calls.GroupBy(c => c.Note))
        {
            var first = group.Min(c => document.Positions[c].Page);
            Assert.True(first == document.Positions[group.Key].Page, $"note {group.Key.Number} is called on page {first} and begins on page {document.Positions[group.Key].Page}");
        }
    }

    private static void Notes_stand_below_the_text(LaidOutDocument document, Leaves inNotes)
    {
        var noteNodes = inNotes.Content.Select(c => c.Node).Concat(inNotes.Labels).Concat(document.Document.Notes).ToHashSet();
        foreach (var page in document.Pages)
        {
            var content = page.Marks.OfType<GlyphMark>().Where(m => m.Role != MarkRole.Artifact).ToList();
            var lowestText = content.Where(m => !noteNodes.Contains(m.Node!)).Select(m => m.Baseline.Points).DefaultIfEmpty(double.MinValue).Max();
            var highestNote = content.Where(m => noteNodes.Contains(m.Node!)).Select(m => m.Baseline.Points - m.Run.Size.Points).DefaultIfEmpty(double.MaxValue).Min();
            Assert.True(lowestText < highestNote, $"page {page.Number}: text down to {lowestText}, notes from {highestNote}");
        }
    }
}
