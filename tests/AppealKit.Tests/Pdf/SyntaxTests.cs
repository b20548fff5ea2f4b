using System.Text;
using AppealKit.Pdf.Core;
using AppealKit.Testing.Pdf;
using Xunit;

namespace AppealKit.Tests.Pdf;

public sealed class SyntaxTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(12500, "12.5")]
    [InlineData(-500, "-.5")]
    [InlineData(1, ".001")]
    [InlineData(-10, "-.01")]
    [InlineData(100010, "100.01")]
    [InlineData(7000, "7")]
    [InlineData(-1000000000, "-1000000")]
    public void Numbers_are_short(long thousandths, string expected) => Assert.Equal(expected, Written(b => b.Thousandths(thousandths)));

    [Theory]
    [InlineData("Noto Serif#1", "/Noto#20Serif#231")]
    [InlineData("a/b(c)", "/a#2Fb#28c#29")]
    [InlineData("ж", "/#D0#B6")]
    public void Names_escape_what_is_no_letter(string name, string expected) => Assert.Equal(expected, Written(b => b.Name(name)));

    [Theory]
    [InlineData("plain")]
    [InlineData("(a) \\ ) ((")]
    [InlineData("Ё й 😀 Ňž")]
    [InlineData("(пять)\\")]
    [InlineData("Č\u010D \u0D28\u0D0D \u2928")]
    public void Text_strings_are_read_back(string text)
    {
        using var buffer = new ByteBuffer();
        buffer.Text(text);
        Assert.Equal(text, PdfFile.Decode((byte[])new PdfLexer(buffer.Written.ToArray(), 0, null).Read()!));
    }

    [Theory]
    [InlineData("a\nb\u0000c", "a b c")]
    [InlineData(" \t", "")]
    [InlineData("👍🏽", "👍🏽")]
    public void Text_is_cleaned_for_metadata(string text, string expected) => Assert.Equal(expected, TextStrings.Clean(text));

    [Fact]
    public void What_is_no_character_is_marked_as_such_in_metadata()
    {
        Assert.Equal("\uFFFDx\uFFFD", TextStrings.Clean("\uD800x\uDC00"));
        Assert.Equal("a\uFFFDb\uFFFD", TextStrings.Clean("a\uFFFEb\uFFFF"));
    }

    [Fact]
    public void A_text_longer_than_a_string_may_be_is_cut_between_letters()
    {
        foreach (var text in new[] { new string('x', 1_000_000), string.Concat(Enumerable.Repeat("😀", 500_000)), "x" + string.Concat(Enumerable.Repeat("😀", 500_000)) })
        {
            var clean = TextStrings.Clean(text);
            Assert.EndsWith("…", clean, StringComparison.Ordinal);
            Assert.InRange(clean.Length, TextStrings.LongestText - 1, TextStrings.LongestText);
            Assert.DoesNotContain('\uFFFD', clean);
            Assert.Equal(clean, TextStrings.Clean(clean));
        }
    }

    private static string Written(Action<ByteBuffer> write)
    {
        using var buffer = new ByteBuffer(1);
        write(buffer);
        return Encoding.Latin1.GetString(buffer.Written);
    }
}
