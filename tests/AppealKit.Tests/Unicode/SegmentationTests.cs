using AppealKit.Testing;
using AppealKit.Unicode;
using Xunit;

namespace AppealKit.Tests.Unicode;

public sealed class SegmentationTests
{
    [Fact]
    public void Every_line_of_the_line_break_test_holds() => Check("LineBreakTest.txt", text =>
    {
        var found = LineBreaks.Find(text);
        return [.. Enumerable.Range(0, found.Length).Where(i => found[i] != LineBreakOpportunity.Prohibited)];
    });

    [Fact]
    public void Every_line_of_the_grapheme_test_holds() => Check("GraphemeBreakTest.txt", text => Walk(text, Graphemes.NextBoundary));

    [Fact]
    public void Every_line_of_the_word_test_holds() => Check("WordBreakTest.txt", text => Walk(text, Words.NextBoundary));

    [Theory]
    [InlineData("no. 5", "no. |5")]
    [InlineData("12.12.2025 and 1,551", "12.12.2025 |and |1,551")]
    [InlineData("«Свобода» — это", "«Свобода» |— |это")]
    [InlineData("30-njy ýyl", "30-|njy |ýyl")]
    [InlineData("22\u00A0года", "22\u00A0года")]
    [InlineData("(A/RES/50/80)", "(A/|RES/|50/80)")]
    public void Lines_of_our_texts_end_where_an_editor_would_end_them(string text, string expected)
    {
        var found = LineBreaks.Find(text);
        Assert.Equal(expected, string.Concat(text.Select((c, i) => (found[i] == LineBreakOpportunity.Allowed ? "|" : "") + c)));
    }

    [Fact]
    public void A_line_feed_ends_a_line_and_a_carriage_return_waits_for_it()
    {
        var found = LineBreaks.Find("a\r\nb");
        Assert.Equal(LineBreakOpportunity.Prohibited, found[2]);
        Assert.Equal(LineBreakOpportunity.Mandatory, found[3]);
        Assert.Equal(LineBreakOpportunity.Mandatory, found[4]);
        Assert.Equal([LineBreakOpportunity.Prohibited], LineBreaks.Find(""));
    }

    [Theory]
    [InlineData("Murat Dushemov isn't free.", 4)]
    [InlineData("30-njy ýyl, «Türkmenistan»", 4)]
    [InlineData("1,551 supporters — 3.5%", 3)]
    [InlineData("", 0)]
    [InlineData(" … ", 0)]
    public void Words_are_counted_as_people_count_them(string text, int expected) => Assert.Equal(expected, Words.Count(text));

    [Fact]
    public void Any_text_is_cut_without_loss_and_never_inside_a_pair()
    {
        foreach (var text in UnicodeData.Hostile(2, TestScale.Rounds(5000)))
        {
            var lines = LineBreaks.Find(text);
            for (var i = 1; i < text.Length; i++)
            {
                if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]))
                    Assert.Equal(LineBreakOpportunity.Prohibited, lines[i]);
            }

            foreach (var boundary in Walk(text, Graphemes.NextBoundary).Concat(Walk(text, Words.NextBoundary)))
                Assert.False(boundary > 0 && boundary < text.Length && char.IsLowSurrogate(text[boundary]) && char.IsHighSurrogate(text[boundary - 1]));
        }
    }

    private delegate int Next(ReadOnlySpan<char> text, int start);

    private static List<int> Walk(string text, Next next)
    {
        var breaks = new List<int> { 0 };
        for (var i = 0; i < text.Length;)
        {
            var end = next(text, i);
            Assert.InRange(end, i + 1, text.Length);
            breaks.Add(i = end);
        }

        return breaks;
    }

    private static void Check(string file, Func<string, List<int>> find)
    {
        var failures = new List<string>();
        var count = 0;
        foreach (var line in UnicodeData.Lines(file))
        {
            var (text, breaks) = UnicodeData.BreakTest(line);
            count++;
            if (!find(text).SequenceEqual(breaks))
                failures.Add(line);
        }

        Assert.True(count > 100);
        Assert.Empty(failures);
    }
}
