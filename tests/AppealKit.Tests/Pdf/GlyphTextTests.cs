using AppealKit.Document;
using AppealKit.Layout.Frames;
using AppealKit.Pdf;
using AppealKit.Testing;
using AppealKit.Testing.Pdf;
using AppealKit.Typography.Shaping;
using AppealKit.Values;
using Xunit;

namespace AppealKit.Tests.Pdf;

/// <summary>What is copied or read aloud is what was written, whatever shaping did to it.</summary>
public sealed class GlyphTextTests
{
    private static ushort A => TestFont.File.GlyphOf('a');

    private static ushort B => TestFont.File.GlyphOf('b');

    [Fact]
    public void A_ligature_gives_back_all_its_letters() => Assert.Equal("ffix", Read("ffix", (A, 0), (B, 3)));

    [Fact]
    public void One_glyph_can_stand_for_different_letters()
    {
        // A hyphen at the end of a line and one in a word; the same in the next run.
        Assert.Equal("a-b\u00ADc\u2011d", Read("a-b\u00ADc\u2011d", (A, 0), (B, 1), (A, 2), (B, 3), (A, 4), (B, 5), (A, 6)));
        Assert.Equal("xy", Read("xy", (A, 0), (A, 1)));
    }

    [Fact]
    public void A_base_and_its_mark_share_their_letters_out() => Assert.Equal("q\u0301x", Read("q\u0301x", (A, 0), (B, 0), (A, 2)));

    [Fact]
    public void A_letter_of_two_glyphs_is_stated_beside_them() => Assert.Equal("xňy", Read("xňy", (A, 0), (A, 1), (B, 1), (A, 2)));

    [Fact]
    public void More_letters_than_glyphs_in_a_cluster_are_not_lost() => Assert.Equal("abcde", Read("abcde", (A, 0), (B, 0), (A, 4)));

    [Fact]
    public void Letters_beyond_the_basic_plane_come_back() => Assert.Equal("𝔄😀b", Read("𝔄😀b", (A, 0), (B, 2), (A, 4)));

    [Fact]
    public void A_right_to_left_run_is_painted_from_left_to_right() => Assert.Equal("הדגבא", Read("אבגדה", (A, 4), (B, 3), (A, 2), (B, 1), (A, 0)));

    [Fact]
    public void A_right_to_left_ligature_keeps_the_order_of_its_letters() => Assert.Equal("םלאש", Read("שלאם", (A, 3), (B, 1), (A, 0)));

    [Fact]
    public void A_no_break_space_is_copied_as_a_space() => Assert.Equal("5 km", Read("5\u00A0km", (A, 0), (B, 1), (A, 2), (B, 3)));

    [Fact]
    public void What_is_no_letter_is_marked_as_such() => Assert.Equal("a\uFFFDb\uFFFDc\uFFFD", Read("a\uD800b\uFEFFc\0", (A, 0), (B, 1), (A, 2), (B, 3), (A, 4), (B, 5)));

    [Fact]
    public void Clusters_out_of_range_or_order_do_no_harm()
    {
        Read("ab", (A, 900), (B, -3), (A, 1), (B, 0), (A, 1), (A, 1));
        Read("", (A, 0), (B, 0));
    }

    [Fact]
    public void Kerning_offsets_and_rises_are_kept()
    {
        var run = new ShapedRun(TestFont.File, new Length(10), "abc",
            [new ShapedGlyph(A, 900, 0, 0, 0), new ShapedGlyph(B, 1000, 50, 200, 1), new ShapedGlyph(A, 1000, 0, 0, 2)], LanguageTag.Of("en"));
        var content = System.Text.Encoding.Latin1.GetString(((PdfStream)PdfFile.Open(Write(run)).Pages[0]["Contents"]!).Data);
        // Back by 100 for the kern and forth by 50 for the offset, raised by a fifth of 10 pt, and back by 50 again.
        Assert.Matches(@"\[\(..\)\]TJ\n2 Ts\n\[50\(..\)\]TJ\n0 Ts\n\[50\(..\)\]TJ", content);
    }

    private static string Read(string text, params (ushort Glyph, int Cluster)[] glyphs)
    {
        var run = new ShapedRun(TestFont.File, new Length(10), text, [.. glyphs.Select(g => new ShapedGlyph(g.Glyph, 1000, 0, 0, g.Cluster))], LanguageTag.Of("en"));
        var bytes = Write(run);
        Assert.Empty(ConformanceCheck.Find(bytes));
        return TaggedDocument.Open(bytes).Root.Text;
    }

    private static ReadOnlyMemory<byte> Write(ShapedRun run)
    {
        var node = Samples.Text("x");
        var page = new Page(1, new Length(500), new Length(500), [new GlyphMark(run, new Length(50), new Length(50), node, MarkRole.Content, default)]);
        var laidOut = new LaidOutDocument(Samples.Document([Samples.Paragraph(node)]), [page], new Dictionary<DocumentNode, PagePosition>());
        return new PdfWriter().Write(laidOut).Value!.Bytes;
    }
}
