using AppealKit.Layout;
using AppealKit.Layout.Frames;
using AppealKit.Testing;
using AppealKit.Typography.Shaping;
using Xunit;

namespace AppealKit.Tests.Layout;

public sealed class GoldenPagesTests
{
    // Every kind of block in the style of the house. The font of squares keeps the places apart from the shapes of real letters.
    [Fact]
    public void Every_kind_of_block_has_its_place_in_the_style_of_the_house()
    {
        var text = File.ReadAllText(TestPaths.InTests("golden/layout/every-block.md"));
        var document = Documents.FromMarkdown(text, "en");
        document = document with { Phrases = document.Phrases with { RunningHead = "Running head", StatusMark = "Sample" } };
        var laidOut = new LayoutEngine(TestFont.Catalog, new ShapeCache()).LayOut(document);
        Assert.Empty(laidOut.Diagnostics);
        Golden.Compare("layout/every-block.txt", FrameDump.Write(laidOut.Value!));
    }
}
