using System.Diagnostics;
using System.Text;
using AppealKit.Diagnostics;
using AppealKit.Testing;
using AppealKit.Typography.Fonts;
using AppealKit.Typography.Lines;
using AppealKit.Typography.Shaping;
using AppealKit.Unicode;
using AppealKit.Values;
using Xunit;

namespace AppealKit.Tests.Typography;

/// <summary>What holds for every paragraph, and that none takes for ever.</summary>
public sealed class ParagraphPropertyTests
{
    private static readonly string[] Words =
    [
        "the", "a", "в", "и", "office", "помилование", "Türkmenistanyň", "https://example.org/a-b/c?d=e&f=g_h", "№", "5", "22", "года", "—", "А.", "Б.", "Петров",
        "human-rights", "inter\u00ADna\u00ADtion\u00ADal", "a\u00A0b", "→", "−5", "x\u0301\u0323", "Ãrger", "(see", "p.", "12)", "«слово»", "AVATAR", "ffi", "\n", "  ",
        "Donaudampfschifffahrtsgesellschaftskapitänsmütze", "\u200B", "\u200Dz", "½", "i\u0307", "\u2009", "…", "“Free!”",
    ];

    private static readonly LanguageTag[] Languages = [LanguageTag.Of("en"), LanguageTag.Of("ru"), LanguageTag.Of("tk")];

    [Fact]
    public void Text_is_neither_lost_nor_doubled_and_nothing_leaves_the_measure()
    {
        var random = new Random(77);
        var breaker = new ParagraphBreaker(FontCatalog.Embedded, new ShapeCache());
        for (var round = 0; round < TestScale.Rounds(1500); round++)
        {
            var spans = RandomParagraph(random);
            var width = Length.Pt(random.Next(45, 400));
            var settings = new ParagraphSettings(width, FirstLineWidth: random.Next(3) == 0 ? width - Length.Pt(10) : null, Even: random.Next(4) == 0);
            var found = new DiagnosticBag();
            var lines = breaker.Break(spans, settings, found);
            Assert.Empty(found);
            var expected = Letters(string.Concat(spans.Select(s => Normalizer.ToNfc(s.Text))));
            Assert.Equal(expected, Letters(string.Concat(lines.SelectMany(l => l.Pieces).Select(p => p.Run.Text))));
            for (var i = 0; i < lines.Count; i++)
                CheckLine(lines[i], i == 0 && settings.FirstLineWidth is { } first ? first : width);
            var wide = breaker.SetLine(spans, found);
            expected = Letters(string.Concat(spans.Select(s => Normalizer.ToNfc(s.Text.Replace('\n', ' ')))));
            Assert.Equal(expected, Letters(string.Concat(wide.Pieces.Select(p => p.Run.Text))));
        }
    }

    [Fact]
    public void Least_measure_breaks_no_word_that_need_not_be_broken()
    {
        var breaker = new ParagraphBreaker(FontCatalog.Embedded, new ShapeCache());
        List<TextSpan> text = [new("Free every prisoner of conscience", Style(10, "en"), null)];
        var least = breaker.MinWidth(text);
        Assert.Equal(breaker.SetLine([new("conscience", Style(10, "en"), null)], new DiagnosticBag()).Width.Points, least.Points, 6);
        var lines = breaker.Break(text, new ParagraphSettings(least), new DiagnosticBag());
        Assert.Equal("Free every prisoner of conscience", string.Concat(lines.SelectMany(l => l.Pieces).Select(p => p.Run.Text)));
        Assert.All(lines.SkipLast(1), l => Assert.EndsWith(" ", l.Pieces[^1].Run.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Neighbours_in_one_style_become_one_run_and_others_keep_their_tags()
    {
        var breaker = new ParagraphBreaker(FontCatalog.Embedded, new ShapeCache());
        object first = new(), second = new();
        var bold = Style(10, "en") with { Font = new FontStyle(FontFamily.Serif, Bold: true) };
        var line = breaker.SetLine(
            [new("one ", Style(10, "en"), first), new("two ", Style(10, "en"), first), new("three", Style(10, "en"), second), new(" →", bold, second)],
            new DiagnosticBag());
        Assert.Equal(["one two ", "three", " ", "→"], line.Pieces.Select(p => p.Run.Text));
        Assert.Equal([first, second, second, second], line.Pieces.Select(p => p.Tag));
        Assert.Equal("NotoSansMath-Regular", line.Pieces[3].Run.Font.PostScriptName);
    }

    [Fact]
    public void Ligature_shows_all_its_letters_in_one_cluster()
    {
        var breaker = new ParagraphBreaker(FontCatalog.Embedded, new ShapeCache());
        var run = breaker.SetLine([new("of fire", Style(10, "en"), null)], new DiagnosticBag()).Pieces[0].Run;
        Assert.Equal([0, 1, 2, 3, 5, 6], run.Glyphs.Select(g => g.Cluster));
        var turkish = breaker.SetLine([new("of fire", Style(10, "tr"), null)], new DiagnosticBag()).Pieces[0].Run;
        Assert.Equal(7, turkish.Glyphs.Count);
    }

    [Theory]
    [InlineData("a word of a megabyte")]
    [InlineData("a megabyte of combining marks")]
    [InlineData("a hundred thousand words")]
    [InlineData("a hundred thousand signs of an address")]
    [InlineData("a hundred thousand line ends")]
    [InlineData("random code points")]
    [InlineData("lone surrogates")]
    [InlineData("zero-width signs")]
    public void Hostile_paragraph_comes_to_an_end(string kind)
    {
        var breaker = new ParagraphBreaker(FontCatalog.Embedded, new ShapeCache());
        var clock = Stopwatch.StartNew();
        var lines = breaker.Break([new(Hostile(kind), Style(10, "en"), null)], new ParagraphSettings(Length.Pt(300)), new DiagnosticBag());
        Assert.NotEmpty(lines);
        foreach (var line in lines)
            Assert.True(line.Width.Points < 300.01 || kind.Contains("random", StringComparison.Ordinal));
        Assert.True(clock.Elapsed < Patience.Hang, $"{kind}: {clock.Elapsed}");
    }

    [Fact]
    public void Several_threads_get_the_same_lines()
    {
        var breaker = new ParagraphBreaker(FontCatalog.Embedded, new ShapeCache());
        var paragraphs = Enumerable.Range(0, 200).Select(i => RandomParagraph(new Random(i))).ToList();
        string Print(List<TextSpan> text) => string.Join('\n', breaker.Break(text, new ParagraphSettings(Length.Pt(150)), new DiagnosticBag())
            .Select(l => string.Join('|', l.Pieces.Select(p => $"{p.X} {p.Run.Text} {string.Join(',', p.Run.Glyphs)}"))));
        var together = paragraphs.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(Print).ToList();
        Assert.Equal(paragraphs.Select(Print), together);
    }

    private static string Hostile(string kind)
    {
        var random = new Random(1);
        return kind switch
        {
            "a word of a megabyte" => new string('m', 1 << 20),
            "a megabyte of combining marks" => "a" + string.Concat(Enumerable.Repeat("\u0301\u0323", 1 << 19)),
            "a hundred thousand words" => string.Join(' ', Enumerable.Range(0, 100_000).Select(_ => Words[random.Next(Words.Length)])),
            "a hundred thousand signs of an address" => "https://" + string.Concat(Enumerable.Repeat("a/", 50_000)),
            "a hundred thousand line ends" => new string('\n', 100_000),
            "random code points" => string.Concat(Enumerable.Range(0, 20_000).Select(_ => new Rune(random.Next(0x20, 0xD800)).ToString())),
            "lone surrogates" => string.Concat(Enumerable.Range(0, 20_000).Select(i => (char)(i % 2 == 0 ? 0xDC00 : 0xD800 + i % 7))),
            _ => string.Concat(Enumerable.Range(0, 100_000).Select(i => "\u200B\u00AD\u2060\u200D\u0301"[i % 5])),
        };
    }

    private static List<TextSpan> RandomParagraph(Random random)
    {
        var spans = new List<TextSpan>();
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            var text = new StringBuilder();
            for (var j = random.Next(1, 30); j > 0; j--)
                text.Append(Words[random.Next(Words.Length)]).Append(random.Next(8) == 0 ? "" : " ");
            // After a line end a call has nowhere else to stand.
            if (text.ToString().TrimEnd('\u200B').EndsWith('\n'))
                text.Append('x');
            var style = Style(random.Next(6, 14), Languages[random.Next(3)].Value);
            style = style with { Font = new FontStyle((FontFamily)random.Next(2), random.Next(4) == 0, random.Next(4) == 0) };
            spans.Add(new TextSpan(text.ToString(), style, i));
            if (random.Next(3) == 0)
                spans.Add(new TextSpan("12", style with { Size = Length.Pt(5), Rise = Length.Pt(3), NoBreakBefore = true }, "call"));
        }

        return spans;
    }

    private static TextStyle Style(double size, string language) => new(new FontStyle(FontFamily.Serif), Length.Pt(size), LanguageTag.Of(language));

    private static void CheckLine(TextLine line, Length room)
    {
        var x = 0.0;
        foreach (var piece in line.Pieces)
        {
            Assert.Equal(x, piece.X.Points, 6);
            x += piece.Run.Width.Points;
            var cluster = 0;
            foreach (var glyph in piece.Run.Glyphs)
            {
                Assert.NotEqual(0, glyph.GlyphId);
                Assert.InRange(glyph.Cluster, cluster, piece.Run.Text.Length - 1);
                cluster = glyph.Cluster;
            }
        }

        Assert.True(line.Width <= Length.Pt(x + 1e-6));
        Assert.True(line.Width.Points <= room.Points + 1e-6, $"{line.Width} in {room}: {string.Concat(line.Pieces.Select(p => p.Run.Text))}");
        Assert.False(line.Pieces.Count > 0 && line.Pieces[0].Tag is "call", $"a line begins with a note call: {string.Concat(line.Pieces.Select(p => p.Run.Text))}");
    }

    // What steers breaks and direction is not printed, and the soft hyphens that are left show where lines end.
    private static string Letters(string text)
    {
        var letters = new StringBuilder();
        foreach (var unit in text)
        {
            if (unit is not ('\n' or '\u00AD' or '\u200B'))
                letters.Append(unit);
        }

        return letters.ToString();
    }
}
