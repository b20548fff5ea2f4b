using AppealKit.Document;
using AppealKit.Document.Blocks;
using AppealKit.Document.Inlines;
using AppealKit.Layout.Frames;
using AppealKit.Pdf;
using AppealKit.Testing;
using AppealKit.Testing.Pdf;
using AppealKit.Typography.Fonts;
using AppealKit.Typography.Shaping;
using AppealKit.Values;
using Xunit;

namespace AppealKit.Tests.Pdf;

public sealed class PdfWriterTests
{
    private static readonly FontFile Serif = FontCatalog.Embedded.Get(new FontStyle(FontFamily.Serif));

    [Fact]
    public void Every_kind_of_block_and_inline_is_tagged()
    {
        var bytes = Write(Samples.Everything());
        Assert.Empty(ConformanceCheck.Find(bytes));
        Golden.Compare("pdf/everything.tags.txt", TaggedDocument.Open(bytes).Dump());
    }

    [Fact]
    public void Two_writers_write_the_same_bytes()
    {
        var laidOut = PlainLayout.LayOut(Samples.Everything(), Serif);
        var first = new PdfWriter().Write(laidOut).Value!.Bytes;
        var second = new PdfWriter();
        Assert.True(first.Span.SequenceEqual(second.Write(laidOut).Value!.Bytes.Span));
        Assert.True(first.Span.SequenceEqual(second.Write(PlainLayout.LayOut(Samples.Everything(), Serif)).Value!.Bytes.Span));
    }

    [Fact]
    public void One_writer_serves_several_threads()
    {
        var writer = new PdfWriter();
        var documents = Enumerable.Range(0, 8).Select(i => PlainLayout.LayOut(Samples.Document([Samples.Heading(1, $"Number {i}")]), Serif)).ToList();
        var alone = documents.Select(d => new PdfWriter().Write(d).Value!.Bytes.ToArray()).ToList();
        Parallel.For(0, 200, i => Assert.Equal(alone[i % 8], writer.Write(documents[i % 8]).Value!.Bytes.ToArray()));
    }

    [Fact]
    public void Documents_that_differ_have_other_identifiers_and_the_same_document_the_same()
    {
        var ids = new[] { "a", "b", "a" }.Select(t => (byte[])PdfFile.Open(Write(Samples.Document([Samples.Heading(1, t)]))).Trailer.Array("ID")[0]!).ToList();
        Assert.Equal(ids[0], ids[2]);
        Assert.NotEqual(ids[0], ids[1]);
    }

    [Fact]
    public void An_address_too_long_for_PDF_A_is_printed_without_a_link_AK7001()
    {
        var link = new Link("https://example.org/" + new string('ж', 20_000), [Samples.Text("here")]);
        var written = new PdfWriter().Write(PlainLayout.LayOut(Samples.Document([Samples.Paragraph(link)]), Serif));
        var found = Assert.Single(written.Diagnostics);
        Assert.Equal("AK7001", found.Code);
        Assert.Equal("an address of 20,020 characters is too long for a PDF; its text is printed without a link", found.Message);
        Assert.Equal("Document\n  P\n    \"here\"\n", TaggedDocument.Open(written.Value!.Bytes).Dump());
    }

    [Fact]
    public void A_glyph_that_the_font_does_not_have_stops_the_file_AK7002()
    {
        var text = Samples.Text("x");
        var run = new ShapedRun(Serif, new Length(10), "ꙮ", [new ShapedGlyph(0, 500, 0, 0, 0)], LanguageTag.Of("en"));
        var mark = new GlyphMark(run, new Length(50), new Length(50), text, MarkRole.Content, default);
        var laidOut = new LaidOutDocument(Samples.Document([Samples.Paragraph(text)]), [new Page(1, new Length(500), new Length(500), [mark])], new Dictionary<DocumentNode, PagePosition>());
        var written = new PdfWriter().Write(laidOut);
        Assert.Null(written.Value);
        Assert.Equal(("AK7002", "the font NotoSerif-Regular lacks letters of `ꙮ`"), (Assert.Single(written.Diagnostics).Code, written.Diagnostics[0].Message));
    }

    [Fact]
    public void Addresses_become_ASCII_and_keep_what_is_encoded_already()
    {
        var bytes = Write(Samples.Document([Samples.Paragraph(
            new Link("https://пример.рф/путь?q=a%20b&(c)", [Samples.Text("one")]), Samples.Text(" "), new Link("#nowhere", [Samples.Text("two")]))]));
        Assert.Empty(ConformanceCheck.Find(bytes));
        Assert.Contains("-> https://%D0%BF%D1%80%D0%B8%D0%BC%D0%B5%D1%80.%D1%80%D1%84/%D0%BF%D1%83%D1%82%D1%8C?q=a%20b&(c) (one)", TaggedDocument.Open(bytes).Dump(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_over_two_lines_has_an_area_on_each()
    {
        var text = Samples.Text(new string('a', 50) + " " + new string('b', 50));
        var file = PdfFile.Open(Write(Samples.Document([Samples.Paragraph(new Link("https://example.org", [text]))])));
        var annotations = file.Pages[0].Array("Annots").Cast<PdfDictionary>().ToList();
        Assert.Equal(2, annotations.Count);
        Assert.True((double)annotations[0].Array("Rect")[1]! > (double)annotations[1].Array("Rect")[1]!);
    }

    [Fact]
    public void A_heading_is_a_destination_and_a_line_of_the_outline()
    {
        var file = PdfFile.Open(Write(Samples.Document(
            [Samples.Heading(1, "Title"), Samples.Heading(2, "A"), Samples.Heading(3, "A1"), Samples.Heading(2, "Дела", "дела"), Samples.Heading(3, "B1")])));
        Assert.Equal("Title{A{A1}Дела{B1}}", Outline(file.Catalog.Dictionary("Outlines")!));
        Assert.Equal(5, file.Catalog.Dictionary("Outlines")!.Integer("Count"));
        var names = file.Catalog.Dictionary("Names")!.Dictionary("Dests")!.Array("Names").OfType<byte[]>().Select(PdfFile.Decode).ToList();
        Assert.Equal(["%D0%B4%D0%B5%D0%BB%D0%B0", "a", "a1", "b1", "title"], names);
    }

    [Fact]
    public void A_document_without_headings_notes_or_text_is_a_file_all_the_same()
    {
        var file = Write(Samples.Document([]));
        Assert.Empty(ConformanceCheck.Find(file));
        Assert.Empty(ConformanceCheck.Find(Write(Samples.Document([Samples.Paragraph("x")], title: "  \n "))));
    }

    [Fact]
    public void Levels_of_headings_have_no_gaps_whatever_the_text_does()
    {
        var bytes = Write(Samples.Document([Samples.Heading(2, "a"), Samples.Heading(6, "b"), Samples.Heading(1, "c"), Samples.Heading(3, "d")]));
        Assert.Equal(["H1", "H2", "H1", "H2"], TaggedDocument.Open(bytes).Root.Elements.Select(e => e.Type));
    }

    [Fact]
    public void A_right_to_left_document_says_so()
    {
        var file = PdfFile.Open(Write(Samples.Document([Samples.Paragraph("x")], language: "fa")));
        Assert.Equal("R2L", file.Catalog.Dictionary("ViewerPreferences")!.Name("Direction"));
    }

    [Fact]
    public void A_line_break_is_read_as_a_space()
    {
        var bytes = Write(Samples.Document([Samples.Paragraph(Samples.Text("one"), new LineBreak(), Samples.Text("two "), new LineBreak(), Samples.Text("three"))]));
        Assert.Equal("one two three", TaggedDocument.Open(bytes).Root.Text);
    }

    [Fact]
    public void Notes_in_notes_in_cells_and_in_themselves_are_read_once()
    {
        var calls = new List<Inline>();
        var inner = new Note(2, [new Paragraph([Samples.Text("inner")])], 1);
        var self = new Note(1, [new Paragraph(calls)], 2);
        calls.AddRange([Samples.Text("outer"), new NoteCall(inner, 1), new NoteCall(self, 2)]);
        var table = new Table([ColumnAlignment.Start], [new TableCell([new NoteCall(self, 1)])], [[new TableCell([Samples.Text("cell")])]]);
        var bytes = Write(Samples.Document([table], [self, inner]));
        Assert.Empty(ConformanceCheck.Find(bytes));
        Assert.Equal(2, TaggedDocument.Open(bytes).Root.All.Count(e => e.Type == "Note"));
    }

    [Fact]
    public void Colours_and_a_profile_of_sRGB_are_written()
    {
        var file = PdfFile.Open(Write(Samples.Document([Samples.Paragraph("x")])));
        var profile = (PdfStream)((PdfDictionary)file.Catalog.Array("OutputIntents")[0]!)["DestOutputProfile"]!;
        Assert.Equal(profile.Data.Length, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(profile.Data));
        var content = System.Text.Encoding.Latin1.GetString(((PdfStream)file.Pages[0]["Contents"]!).Data);
        Assert.Contains(".784 .118 .118 rg", content, StringComparison.Ordinal);
        Assert.Contains(".353 g", content, StringComparison.Ordinal);
    }

    private static ReadOnlyMemory<byte> Write(AppealDocument document)
    {
        var written = new PdfWriter().Write(PlainLayout.LayOut(document, Serif));
        Assert.Empty(written.Diagnostics);
        return written.Value!.Bytes;
    }

    private static string Outline(PdfDictionary parent)
    {
        var text = "";
        for (var child = parent.Dictionary("First"); child is not null; child = child.Dictionary("Next"))
            text += child.Text("Title") + (child.Keys.Contains("First") ? "{" + Outline(child) + "}" : "");
        return text;
    }
}
