using AppealKit.Document;
using AppealKit.Layout;
using AppealKit.Layout.Frames;
using AppealKit.Testing;
using AppealKit.Typography.Shaping;
using Xunit;
using static AppealKit.Tests.Layout.Documents;

namespace AppealKit.Tests.Layout;

public sealed class PageFurnitureTests
{
    [Fact]
    public void Every_page_says_which_of_how_many_it_is()
    {
        var pages = Pages(d => d with { Phrases = d.Phrases with { PageOfTotal = "Page {page} of {total}" } });
        Assert.Equal(["Page 1 of 3", "Page 2 of 3", "Page 3 of 3"], pages.Select(p => p.Single(t => t.StartsWith("Page", StringComparison.Ordinal))));
    }

    [Fact]
    public void The_running_head_stands_on_all_pages_but_the_first()
    {
        var pages = Pages(d => d with { Phrases = d.Phrases with { RunningHead = "Head" } });
        Assert.Equal([false, true, true], pages.Select(p => p.Contains("Head")));
    }

    [Fact]
    public void The_status_mark_stands_on_every_page()
    {
        var pages = Pages(d => d with { Phrases = d.Phrases with { StatusMark = "Sample" } });
        Assert.All(pages, p => Assert.Contains("Sample", p));
    }

    [Fact]
    public void Furniture_too_long_for_its_place_ends_in_an_ellipsis()
    {
        var pages = Pages(d => d with { Phrases = d.Phrases with { RunningHead = "Head that is far too long for one line", StatusMark = Words(60) } });
        Assert.Contains(pages[1], t => t.StartsWith("Head", StringComparison.Ordinal) && t.EndsWith('…'));
        Assert.Single(pages[1], t => t.StartsWith('w') && t.EndsWith('…'));
    }

    // The furniture of three pages, one text for each line.
    private static List<List<string>> Pages(Func<AppealDocument, AppealDocument> with)
    {
        var style = SquareStyle.For(20, 8);
        var document = with(Of([.. Enumerable.Range(0, 24).Select(_ => Paragraph(Text("x")))]));
        var laidOut = new LayoutEngine(TestFont.Catalog, new ShapeCache(), (_, _) => style).LayOut(document).Value!;
        return
        [
            .. laidOut.Pages.Select(p => p.Marks.OfType<GlyphMark>().Where(m => m.Role == MarkRole.Artifact)
                .GroupBy(m => m.Baseline).Select(line => string.Concat(line.Select(m => m.Run.Text)).Trim()).ToList()),
        ];
    }
}
