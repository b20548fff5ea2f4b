using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AppealKit.Diagnostics;
using AppealKit.Document;
using AppealKit.Document.Blocks;
using AppealKit.Document.Inlines;
using AppealKit.Html;
using AppealKit.Testing;
using AppealKit.Values;
using Xunit;

namespace AppealKit.Tests.Html;

public sealed class HtmlStructureTests
{
    private const string Hostile = "\"'><script>alert(1)</script>&amp;<!-- \u0000\u0007\u202E";

    public static IEnumerable<(string File, string Case)> Cases => CaseFile.In("suite/html");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_page_is_valid_and_needs_nothing_from_elsewhere(string file, string name)
    {
        var page = Parse(SampleDocument.From(CaseFile.Load(file, name)));
        Assert.Empty(page.QuerySelectorAll("script, img, iframe, object, embed, link[rel=stylesheet], [style], [onclick], base, form"));
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        Assert.Equal(ids.Distinct().Count(), ids.Count);
        Assert.Single(page.QuerySelectorAll("h1"));
        foreach (var link in page.QuerySelectorAll("a[href^='#']"))
            Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..]));
        foreach (var labelled in page.QuerySelectorAll("[aria-labelledby]"))
            Assert.NotNull(page.GetElementById(labelled.GetAttribute("aria-labelledby")!));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_policy_allows_the_rules_of_the_page_and_nothing_else(string file, string name)
    {
        var page = Parse(SampleDocument.From(CaseFile.Load(file, name)));
        var policy = page.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
        foreach (var style in page.QuerySelectorAll("style"))
            Assert.Contains($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style.TextContent)))}'", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void Head_says_language_direction_title_description_authors_date_and_alternates()
    {
        var page = Parse(Sample([], "fa") with
        {
            Title = "عنوان",
            Description = "توضیح",
            Issuers = ["A", "B"],
            Alternates = [new LanguageAlternate(LanguageTag.Of("ru"), "русский", "x y.ru")],
        });
        Assert.Equal("fa", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("rtl", page.DocumentElement.GetAttribute("dir"));
        Assert.Equal("عنوان", page.Title);
        Assert.Equal("توضیح", Meta(page, "description"));
        Assert.Equal(["A", "B"], page.QuerySelectorAll("meta[name=author]").Select(m => m.GetAttribute("content")));
        Assert.Equal("2025-12-05", Meta(page, "date"));
        Assert.Empty(page.QuerySelectorAll("meta[name=generator]"));
        Assert.Equal("x%20y.ru.html", page.QuerySelector("link[rel=alternate][hreflang=ru]")!.GetAttribute("href"));
        var link = page.QuerySelector("nav a")!;
        Assert.Equal(("ru", "ltr", "русский"), (link.GetAttribute("lang"), link.GetAttribute("dir"), link.TextContent));
    }

    [Fact]
    public void The_first_paragraph_describes_a_document_without_description()
    {
        var page = Parse(Sample([new Container(ContainerRole.TitleBlock, [Text("Above.")]), new Container(ContainerRole.Lead, [Text("The lead.")])]));
        Assert.Equal("The lead.", Meta(page, "description"));
    }

    // What stands in brackets is set apart.
    [Theory]
    [InlineData("سازمان IPHR. ۲۰۲۳", "سازمان [IPHR]. ۲۰۲۳")]
    [InlineData("IPHR 2023-يىلى", "[IPHR] 2023-يىلى")]
    [InlineData("(Manuchehr Kholiknazarov)، مدیر Lawyers’ Association of Pamir، را", "([Manuchehr Kholiknazarov])، مدیر [Lawyers’ Association of Pamir]، را")]
    [InlineData("طبق UN Convention against Torture (CAT)؛", "طبق [UN Convention against Torture (CAT)]؛")]
    [InlineData("بر پایهٔ Opinion 12/2024, page 12. ۱۴ مه", "بر پایهٔ [Opinion 12/2024, page 12]. ۱۴ مه")]
    [InlineData("الصيغة: 7f7ffaccb76f.", "الصيغة: [7f7ffaccb76f].")]
    [InlineData("نسخهٔ 123456789abc، 10 و3D", "نسخهٔ [123456789abc]، 10 و[3D]")]
    [InlineData("IPHR 12 ديسمبر", "[IPHR] 12 ديسمبر")]
    [InlineData("Opinion 12/2024، الفقرة 3", "[Opinion 12/2024]، الفقرة 3")]
    [InlineData("سند A/RES/39/46، مادهٔ 3", "سند [A/RES/39/46]، مادهٔ 3")]
    [InlineData("تلفن: +43 1 234 56 78، پنج", "تلفن: [+43 1 234 56 78]، پنج")]
    [InlineData("Ян Ковальский و Jan Kowalski", "[Ян Ковальский] و [Jan Kowalski]")]
    [InlineData("Zoë \U0001D400 é", "[Zoë \U0001D400 é]")]
    [InlineData("متن فارسی، ۱۲ + ۵ = 17", "متن فارسی، ۱۲ + ۵ = 17")]
    public void Words_in_other_letters_are_set_apart_in_lines_that_run_from_the_right(string text, string expected)
    {
        var page = Parse(Sample([Text(text)], "fa"));
        foreach (var apart in page.QuerySelectorAll("main bdi[dir=ltr]"))
            apart.Replace(page.CreateTextNode("[" + apart.TextContent + "]"));
        Assert.Equal(expected, page.QuerySelector("main p")!.TextContent);
        Assert.Empty(Parse(Sample([Text(text)])).QuerySelectorAll("bdi"));
    }

    [Fact]
    public void An_address_runs_from_the_left_also_where_lines_run_from_the_right()
    {
        Paragraph links = new(
        [
            new Link("https://example.org/", [new TextInline("https://example.org/")]), new Link("mailto:a@example.org", [new TextInline("a@example.org")]),
            new Link("https://example.org/", [new TextInline("اینجا")]), new CodeInline("a/"),
        ]);
        Assert.Equal(["ltr", "ltr", null], Parse(Sample([links], "fa")).QuerySelectorAll("main p a").Select(a => a.GetAttribute("dir")));
        Assert.Equal("auto", Parse(Sample([links], "fa")).QuerySelector("code")!.GetAttribute("dir"));
        Assert.All(Parse(Sample([links])).QuerySelectorAll("main p a, code"), a => Assert.Null(a.GetAttribute("dir")));
    }

    [Fact]
    public void Notes_are_numbered_in_the_digits_of_the_language()
    {
        var note = new Note(12, [Text("متن")], 2);
        var document = Sample([new Paragraph([new NoteCall(note, 1), new NoteCall(note, 2)])], "fa") with { Notes = [note] };
        var page = Parse(document with { Phrases = document.Phrases with { ZeroDigit = '\u06F0', NoteNumber = "یادداشت {number}" } });
        Assert.Equal(["۱۲", "۱۲"], page.QuerySelectorAll(".call a").Select(a => a.TextContent));
        Assert.Equal("یادداشت ۱۲", page.QuerySelector(".call a")!.GetAttribute("aria-label"));
        Assert.Equal(["۱", "۲"], page.QuerySelectorAll(".notes sup").Select(a => a.TextContent));
        Assert.NotNull(page.GetElementById("note_12"));
    }

    [Fact]
    public void Text_with_words_of_all_scripts_keeps_every_character()
    {
        var random = new Random(3);
        string[] pieces = ["IPHR", "متن", " ", "، ", ". ", "(", ")", "۱۲", "12", "+4", "é", "\u0301", "\U0001D400", "/", "-", "\u200F", "ئا"];
        for (var i = 0; i < TestScale.Rounds(300); i++)
        {
            var text = "ب" + string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
            Assert.Equal(text, Parse(Sample([Text(text)], "fa")).QuerySelector("main p")!.TextContent);
        }
    }

    [Fact]
    public void A_code_is_a_picture_with_words_on_white_whatever_the_page_looks_like()
    {
        var page = Parse(Sample([new MatrixCode("https://example.org", "The \"form\"", 2, [true, false, true, true])]));
        var code = page.QuerySelector("svg.code")!;
        Assert.Equal(("img", "The \"form\"", "0 0 10 10"), (code.GetAttribute("role"), code.GetAttribute("aria-label"), code.GetAttribute("viewBox")));
        Assert.Equal(["M0 0h10v10H0z", "M4 4h1v1h-1zM4 5h2v1h-2z"], code.Children.Select(c => c.GetAttribute("d")));
        Assert.Equal("#fff", code.Children[0].GetAttribute("fill"));
    }

    [Fact]
    public void No_text_becomes_markup_wherever_it_stands()
    {
        var note = new Note(1, [Text(Hostile)], 1);
        var document = Sample(
        [
            new Heading(1, [new TextInline(Hostile)], "title"),
            new Paragraph([new TextInline(Hostile) { Language = LanguageTag.Of("ru") }, new CodeInline(Hostile), new NoteCall(note, 1)]),
            new Paragraph([new Link("https://example.org/\"onmouseover=alert(1)", [new TextInline(Hostile)])]),
            new Preformatted(Hostile),
            new Table([ColumnAlignment.Start], [new TableCell([new TextInline(Hostile)])], []),
        ]) with
        {
            Title = Hostile,
            Description = Hostile,
            Issuers = [Hostile],
            Notes = [note],
            Alternates = [new LanguageAlternate(LanguageTag.Of("ru"), Hostile, Hostile)],
        };
        document = document with
        {
            Phrases = new PagePhrases
            {
                PageOfTotal = Hostile,
                Notes = Hostile,
                NoteNumber = Hostile + "{number}",
                BackToText = Hostile,
                OtherLanguages = Hostile,
                StatusMark = Hostile + "\"}</style><b>",
            },
        };
        var page = Parse(document);
        Assert.Empty(page.QuerySelectorAll("script, b"));
        Assert.Empty(page.QuerySelectorAll("[onmouseover]"));
        var seen = Hostile.Replace("\u0000", "").Replace("\u0007", "");
        Assert.Equal(seen, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(seen, Meta(page, "description"));
        Assert.Equal(seen, page.QuerySelector("pre")!.TextContent);
        Assert.Equal(seen, page.QuerySelector(".table")!.GetAttribute("aria-label"));
        Assert.Equal(seen + "1", page.QuerySelector(".call a")!.GetAttribute("aria-label"));
        Assert.Equal(2, page.QuerySelectorAll("style").Length);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData(" https://example.org")]
    [InlineData("//example.org")]
    public void AK6001_An_address_that_leads_elsewhere_is_refused(string target)
    {
        var result = new HtmlRenderer().Render(Sample([new Paragraph([new Link(target, [new TextInline("x")])])]));
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(("AK6001", Severity.Error), (diagnostic.Code, diagnostic.Severity));
        Assert.Null(result.Value);
    }

    [Fact]
    public void Links_to_other_pages_do_not_say_where_they_came_from()
    {
        var page = Parse(Sample([new Paragraph([new Link("https://example.org", [new TextInline("x")]), new Link("mailto:a@example.org", [new TextInline("y")])])]));
        var links = page.QuerySelectorAll("p a");
        Assert.Equal(("noopener noreferrer", "no-referrer"), (links[0].GetAttribute("rel"), links[0].GetAttribute("referrerpolicy")));
        Assert.Null(links[1].GetAttribute("rel"));
    }

    [Fact]
    public void A_note_called_twice_has_two_ways_back()
    {
        var note = new Note(1, [Text("Note.")], 2);
        var page = Parse(Sample([new Paragraph([new NoteCall(note, 1), new NoteCall(note, 2)])]) with { Notes = [note] });
        Assert.Equal(["#call_1_1", "#call_1_2"], page.QuerySelectorAll("#note_1 a[role=doc-backlink]").Select(a => a.GetAttribute("href")));
        Assert.Equal(["call_1_1", "call_1_2"], page.QuerySelectorAll("a[role=doc-noteref]").Select(a => a.Id));
        Assert.Equal("Note 1", page.QuerySelector("#call_1_1")!.GetAttribute("aria-label"));
        Assert.Equal("Notes", page.QuerySelector("section[role=doc-endnotes] h2")!.TextContent);
    }

    [Fact]
    public void Text_that_runs_the_other_way_is_isolated()
    {
        var page = Parse(Sample([new Paragraph([new TextInline("a "), new TextInline("فارسی") { Language = LanguageTag.Of("fa") }])]));
        var name = page.QuerySelector("p bdi")!;
        Assert.Equal(("fa", "rtl"), (name.GetAttribute("lang"), name.GetAttribute("dir")));
        page = Parse(Sample([new Paragraph([new TextInline("слово") { Language = LanguageTag.Of("ru") }])]));
        Assert.Equal("ru", page.QuerySelector("p span")!.GetAttribute("lang"));
        Assert.Null(page.QuerySelector("p span")!.GetAttribute("dir"));
    }

    [Fact]
    public void A_block_in_another_language_says_so()
    {
        var page = Parse(Sample([new Container(ContainerRole.Notice, [Text("x")]) { Language = LanguageTag.Of("fa") }]));
        var notice = page.QuerySelector(".notice")!;
        Assert.Equal(("fa", "rtl", "note"), (notice.GetAttribute("lang"), notice.GetAttribute("dir"), notice.GetAttribute("role")));
    }

    [Fact]
    public void Paper_and_large_print_follow_the_settings_of_the_house()
    {
        var page = Parse(Sample([]) with { Page = new PageSettings { Width = Length.Pt(612), Height = Length.Pt(792), TypeScale = 1.5 } });
        var rules = page.QuerySelectorAll("style")[1].TextContent;
        Assert.Contains("@page{size:612pt 792pt}", rules, StringComparison.Ordinal);
        Assert.Contains(":root{--scale:1.5}", rules, StringComparison.Ordinal);
        Assert.Contains("content:\"Page \"counter(page)\" of \"counter(pages)\"\"", rules, StringComparison.Ordinal);
    }

    private static AppealDocument Sample(IReadOnlyList<Block> blocks, string language = "en") => new()
    {
        Id = "sample",
        Kind = "appeal",
        Language = LanguageTag.Of(language),
        Title = "Title",
        Date = new DateOnly(2025, 12, 5),
        Phrases = new PagePhrases
        {
            PageOfTotal = "Page {page} of {total}",
            Notes = "Notes",
            NoteNumber = "Note {number}",
            BackToText = "Back",
            OtherLanguages = "Other languages",
        },
        Blocks = blocks,
    };

    private static Paragraph Text(string text) => new([new TextInline(text)]);

    private static string? Meta(IDocument page, string name) => page.QuerySelector($"meta[name={name}]")?.GetAttribute("content");

    private static IDocument Parse(AppealDocument document)
    {
        var result = new HtmlRenderer().Render(document);
        Assert.Empty(result.Diagnostics);
        var errors = new List<string>();
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = false });
        parser.Error += (_, e) => errors.Add(((AngleSharp.Html.Dom.Events.HtmlErrorEvent)e).Message);
        var page = parser.ParseDocument(Encoding.UTF8.GetString(result.Value!.Bytes.Span));
        Assert.Empty(errors);
        return page;
    }
}
