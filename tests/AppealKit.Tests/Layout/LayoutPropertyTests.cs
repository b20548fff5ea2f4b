using AppealKit.Layout;
using AppealKit.Layout.Frames;
using AppealKit.Layout.Style;
using AppealKit.Testing;
using AppealKit.Typography.Fonts;
using AppealKit.Typography.Shaping;
using AppealKit.Values;
using Xunit;

namespace AppealKit.Tests.Layout;

public sealed class LayoutPropertyTests
{
    private static readonly (int Letters, int Lines)[] Sizes = [(20, 8), (30, 12), (40, 30), (12, 7)];

    [Fact]
    public void Laws_hold_for_random_documents_on_pages_of_squares()
    {
        for (var seed = 0; seed < TestScale.Rounds(200); seed++)
        {
            var (letters, lines) = Sizes[seed % Sizes.Length];
            var style = SquareStyle.For(letters, lines, rightToLeft: seed % 5 == 0);
            var engine = new LayoutEngine(TestFont.Catalog, new ShapeCache(), (_, _) => style);
            Check(seed, engine, style.Page);
        }
    }

    [Fact]
    public void Laws_hold_for_random_documents_in_the_style_of_the_house()
    {
        var engine = new LayoutEngine(FontCatalog.Embedded, new ShapeCache());
        for (var seed = 0; seed < TestScale.Rounds(40); seed++)
            Check(seed, engine, HouseStyle.For(new AppealKit.Document.PageSettings(), TextDirection.LeftToRight).Page);
    }

    private static void Check(int seed, LayoutEngine engine, PageGeometry page)
    {
        var document = RandomDocument.Make(seed);
        var result = engine.LayOut(document);
        try
        {
            Laws.Hold(result.Value!, page);
            Assert.Equal(FrameDump.Write(result.Value!), FrameDump.Write(engine.LayOut(document).Value!));
        }
        catch (Xunit.Sdk.XunitException failure)
        {
            Assert.Fail($"seed {seed}: {failure.Message}");
        }
    }
}
