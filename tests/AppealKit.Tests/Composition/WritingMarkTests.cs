using System.Diagnostics;
using AppealKit.Composition.Bodies;
using AppealKit.Composition.Unwritten;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Composition;

public sealed class WritingMarkTests
{
    [Theory]
    [InlineData("[Title]", true)]
    [InlineData(" [Что произошло: когда, [и] где.] ", true)]
    [InlineData("[Title] and more", false)]
    [InlineData("[a] and [b]", false)]
    [InlineData("[…]", false)]
    [InlineData("[1]", false)]
    [InlineData("[@report, p. 2]", false)]
    [InlineData("[^note]", false)]
    [InlineData("[Title", false)]
    [InlineData("[here](https://example.org)", false)]
    [InlineData("(Title)", false)]
    [InlineData("[]", false)]
    [InlineData("", false)]
    public void A_text_is_a_mark_if_all_of_it_stands_in_brackets(string text, bool isMark) => Assert.Equal(isMark, WritingMark.Is(text));

    [Theory]
    [InlineData("Text.\n\n[Over two\nlines]\n", "[Over two\nlines]")]
    [InlineData("Text.\r\n\r\n[A]\r\n", "[A]")]
    [InlineData("- [one]\n- [two]\n", "[one]|[two]")]
    [InlineData("[link]\n\n[Link]: https://example.org\n", "")]
    [InlineData("Before it\n[not alone]\n", "")]
    [InlineData("::: note\n[A]\n:::", "[A]")]
    [InlineData("---\n- -\n", "")]
    public void A_body_is_searched_by_paragraphs_items_and_headings(string text, string marks) =>
        Assert.Equal(marks, string.Join('|', Marks(text)));

    [Fact]
    public void Many_marks_are_found_in_time_that_grows_with_the_text()
    {
        var watch = Stopwatch.StartNew();

        Assert.Equal(100_000, Marks(string.Concat(Enumerable.Repeat("- [a]\n", 100_000))).Count);
        Assert.True(watch.Elapsed < Patience.Hang, watch.Elapsed.ToString());
    }

    private static List<string> Marks(string text)
    {
        var file = new SourceFile("body.en.md", text);
        var findings = new DiagnosticBag();
        return [.. WritingMark.In(BodyReader.Read(file.Span(0, text.Length), findings)).Select(m => m.Text.ToString())];
    }
}
