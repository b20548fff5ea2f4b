using AppealKit.Testing;
using AppealKit.Typography.Fonts;
using Xunit;

namespace AppealKit.Tests.Typography;

public sealed class TestFontTests
{
    [Fact]
    public void Every_letter_of_the_test_font_is_one_em_wide()
    {
        var font = TestFont.File;
        Assert.Equal(1000, font.UnitsPerEm);
        Assert.Equal((800, 200, 0), (font.Ascent, font.Descent, font.LineGap));
        Assert.Equal((700, 500), (font.CapHeight, font.XHeight));
        Assert.Equal("AppealKitTest", font.PostScriptName);
        foreach (var letter in "Aa яҗ—№")
        {
            Assert.NotEqual(0, font.GlyphOf(letter));
            Assert.Equal(1000, font.AdvanceOf(font.GlyphOf(letter)));
        }

        Assert.Equal(0, font.GlyphOf('α'));
        Assert.Same(font, TestFont.Catalog.Get(new FontStyle(FontFamily.Sans, Bold: true)));
    }
}
