using AppealKit.Document;
using AppealKit.Document.Blocks;
using AppealKit.Document.Inlines;
using AppealKit.Layout;
using AppealKit.Layout.Frames;
using AppealKit.Testing;
using AppealKit.Typography.Shaping;
using Xunit;
using static AppealKit.Tests.Layout.Documents;

namespace AppealKit.Tests.Layout;

/// <summary>Documents that nobody means: each gives sound pages or a diagnostic, and soon.</summary>
public sealed class HostileDocumentTests
{
    private readonly LayoutEngine _engine = new(TestFont.Catalog, new ShapeCache());

    [Fact]
    public void A_document_of_empty_blocks_has_a_page()
    {
        Block[] blocks =
        [
            new Paragraph([]), new Heading(2, [], "a"), new Quotation([]), new Container(ContainerRole.Notice, []),
            new ListBlock([new ListItem([])], null, tight: true), new Table([], [], []), new Table([ColumnAlignment.End], [], []),
            new Table([ColumnAlignment.Start], [new TableCell([])], [[new TableCell([])], []]), new Preformatted(""), new ThematicBreak(),
        ];
        var laidOut = Sound(Of(blocks));
        Assert.Single(laidOut.Pages);
    }

    [Fact]
    public void Five_hundred_nested_lists_are_printed_with_AK5004()
    {
        Block block = Paragraph(Text("deep"));
        for (var i = 0; i < 500; i++)
            block = new ListBlock([new ListItem([block])], null, tight: true);
        var result = _engine.LayOut(Of([block]));
        Assert.Contains(result.Diagnostics, d => d.Code == "AK5004");
        Assert.Contains(Marks(result.Value!), m => m.Run.Text == "deep");
    }

    [Fact]
    public void Nesting_beyond_the_limit_is_AK5003()
    {
        Block block = Paragraph(Text("deep"));
        Inline inline = Text("deep");
        for (var i = 0; i < 5000; i++)
        {
            block = new Quotation([block]);
            inline = new Emphasis([inline], strong: i % 2 == 0);
        }

        var result = _engine.LayOut(Of([block, Paragraph(inline)]));
        Assert.Single(result.Diagnostics, d => d.Code == "AK5003");
    }

    [Fact]
    public void A_word_of_a_megabyte_is_broken_into_lines()
    {
        var laidOut = Sound(Of([Paragraph(Text(new string('x', 1_000_000)))]));
        Assert.Equal(1_000_000, Marks(laidOut).Where(m => m.Role == MarkRole.Content).Sum(m => m.Run.Text.Length));
    }

    [Fact]
    public void A_table_of_thirty_columns_is_printed_with_AK5005()
    {
        TableCell Cell(int i) => new([Text("Word" + i)]);
        TableCell[] Row() => [.. Enumerable.Range(0, 30).Select(Cell)];
        var result = _engine.LayOut(Of([new Table([.. Row().Select(_ => ColumnAlignment.Start)], Row(), [Row()])]));
        Assert.Single(result.Diagnostics, d => d.Code == "AK5005");
        Laws.Hold(result.Value!, AppealKit.Layout.Style.HouseStyle.For(new PageSettings(), AppealKit.Values.TextDirection.LeftToRight).Page);
    }

    [Fact]
    public void A_line_with_five_hundred_calls_of_long_notes_ends()
    {
        var notes = Enumerable.Range(1, 500).Select(n => new Note(n, [Paragraph(Text(Words(60)))], 1)).ToList();
        var laidOut = _engine.LayOut(Of([Paragraph([.. notes.Select(n => new NoteCall(n, 1))])], notes)).Value!;
        Assert.Equal(500, Marks(laidOut).Where(m => m.Node is Note).Select(m => m.Node).Distinct().Count());
    }

    [Fact]
    public void Two_thousand_notes_that_call_the_next_end()
    {
        var contents = Enumerable.Range(0, 2000).Select(_ => new List<Block>()).ToList();
        var notes = contents.Select((c, i) => new Note(i + 1, c, 1)).ToList();
        for (var i = 0; i < contents.Count; i++)
            contents[i].Add(Paragraph(Text("word"), new NoteCall(notes[(i + 1) % notes.Count], 1)));
        var laidOut = _engine.LayOut(Of([Paragraph(Text("start"), new NoteCall(notes[0], 1))], notes)).Value!;
        Assert.Equal(2000, Marks(laidOut).Count(m => m.Node is Note));
    }

    [Fact]
    public void Ten_thousand_headings_in_a_row_end()
    {
        var blocks = Enumerable.Range(0, 10_000).Select(i => (Block)new Heading(2, [Text("h")], "h" + i)).ToList();
        Assert.InRange(Sound(Of(blocks)).Pages.Count, 200, 1000);
    }

    [Theory]
    [InlineData(10, 100, 1, "AK5001")]
    [InlineData(100, 10000, 1, "AK5001")]
    [InlineData(double.NaN, 100, 1, "AK5001")]
    [InlineData(60, 60, 4, "AK5001")]
    [InlineData(210, 297, 0, "AK5002")]
    [InlineData(210, 297, 16, "AK5002")]
    [InlineData(210, 297, double.NaN, "AK5002")]
    public void A_page_that_cannot_be_used_is_refused(double width, double height, double scale, string code)
    {
        var page = new PageSettings { Width = AppealKit.Values.Length.Mm(width), Height = AppealKit.Values.Length.Mm(height), TypeScale = scale };
        var result = _engine.LayOut(Of([]) with { Page = page });
        Assert.Null(result.Value);
        Assert.Equal(code, Assert.Single(result.Diagnostics).Code);
    }

    [Theory]
    [InlineData("fa", "آزادی", "AK5106 no font has Arabic letters, such as `آ` (U+0622): the text in `fa` cannot be made as PDF")]
    [InlineData("ug", "ئەركىنلىك", "AK5106 no font has Arabic letters, such as `ئ` (U+0626): the text in `ug` cannot be made as PDF")]
    [InlineData("hy", "Ազատություն 2025", "AK5106 no font has Armenian letters, such as `Ա` (U+0531): the text in `hy` cannot be made as PDF")]
    [InlineData("ka", "IPHR: თავისუფლება", "AK5106 no font has Georgian letters, such as `თ` (U+10D7): the text in `ka` cannot be made as PDF")]
    [InlineData("tg", "Озодӣ: ғ ӣ қ ӯ ҳ ҷ", null)]
    [InlineData("uz-Latn", "Oʻzbekiston, 2025", null)]
    [InlineData("kk", "Бостандық", null)]
    public void A_script_that_no_font_has_is_said_once(string language, string title, string? expected)
    {
        Block[] blocks = [new Container(ContainerRole.TitleBlock, [new Heading(1, [Text(title)], "title")]), Paragraph(Text(title + " " + title))];
        var result = new LayoutEngine(AppealKit.Typography.Fonts.FontCatalog.Embedded, new ShapeCache()).LayOut(Of(blocks, language: language) with { Title = title });
        Assert.Equal(expected is null ? [] : [expected], result.Diagnostics.Select(d => $"{d.Code} {d.Message}"));
        Assert.Equal(expected is null, result.Value is not null);
    }

    [Fact]
    public void The_words_of_the_page_tell_the_script_where_the_title_is_a_name()
    {
        var document = Of([Paragraph(Text("متن"))], language: "ar") with { Title = "IPHR" };
        var result = new LayoutEngine(AppealKit.Typography.Fonts.FontCatalog.Embedded, new ShapeCache())
            .LayOut(document with { Phrases = document.Phrases with { Notes = "الحواشي" } });
        Assert.Equal("AK5106", Assert.Single(result.Diagnostics).Code);
    }

    // A single letter that is missing is named by itself.
    [Fact]
    public void A_rare_letter_of_a_script_that_is_there_is_AK5101()
    {
        var result = new LayoutEngine(AppealKit.Typography.Fonts.FontCatalog.Embedded, new ShapeCache())
            .LayOut(Of([new Heading(1, [Text("Name \uA7DC")], "title")]) with { Title = "Name \uA7DC" });
        Assert.Equal("AK5101", Assert.Single(result.Diagnostics).Code);
    }

    private LaidOutDocument Sound(AppealDocument document)
    {
        var result = _engine.LayOut(document);
        Assert.Empty(result.Diagnostics);
        Laws.Hold(result.Value!, AppealKit.Layout.Style.HouseStyle.For(document.Page, AppealKit.Values.TextDirection.LeftToRight).Page);
        return result.Value!;
    }

    private static IEnumerable<GlyphMark> Marks(LaidOutDocument document) => document.Pages.SelectMany(p => p.Marks).OfType<GlyphMark>();
}
