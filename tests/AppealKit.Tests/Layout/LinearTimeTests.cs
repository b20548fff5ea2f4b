using System.Diagnostics;
using AppealKit.Document;
using AppealKit.Document.Blocks;
using AppealKit.Document.Inlines;
using AppealKit.Layout;
using AppealKit.Testing;
using AppealKit.Typography.Shaping;
using Xunit;
using static AppealKit.Tests.Layout.Documents;

namespace AppealKit.Tests.Layout;

[Collection(RunsAlone.Name)]
public sealed class LinearTimeTests
{
    [Fact]
    public void Ten_times_the_pages_and_notes_take_about_ten_times_as_long()
    {
        var engine = new LayoutEngine(TestFont.Catalog, new ShapeCache());
        var (small, large) = (Document(200), Document(2000));
        var pages = engine.LayOut(small).Value!.Pages.Count;
        Assert.InRange(pages, 40, 80);
        Assert.InRange(engine.LayOut(large).Value!.Pages.Count, pages * 9, pages * 11);

        // The best of several runs says what the work takes; the others say what else the machine does.
        var ratio = double.MaxValue;
        for (var i = 0; i < 4 && ratio > 12; i++)
            ratio = Math.Min(ratio, Best(engine, large, 1) / Best(engine, small, 3));
        Assert.True(ratio < 20, $"{ratio:0.0} times as long");
    }

    private static double Best(LayoutEngine engine, AppealDocument document, int runs)
    {
        var best = double.MaxValue;
        for (var i = 0; i < runs; i++)
        {
            var watch = Stopwatch.StartNew();
            engine.LayOut(document);
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
        }

        return best;
    }

    private static AppealDocument Document(int noteCount)
    {
        var notes = Enumerable.Range(1, noteCount).Select(n => new Note(n, [Paragraph(Text(Words(15)))], 1)).ToList();
        return Of([.. notes.Select(n => (Block)Paragraph(Text(Words(30)), new NoteCall(n, 1), Text(" " + Words(20))))], notes);
    }
}
