using System.Globalization;
using System.Text;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Testing;
using AppealKit.Typography.Fonts;
using AppealKit.Typography.Lines;
using AppealKit.Typography.Shaping;
using AppealKit.Values;
using Xunit;

namespace AppealKit.Tests.Typography;

/// <summary>The cases of tests/suite/typography: a paragraph in the font of squares, ten points to a letter.</summary>
/// <remarks>
/// Block <c>paragraph</c>: its lines are joined by spaces; <c>⏎</c> is a line end, <c>~</c> a no-break space, <c>¬</c> a soft hyphen,
/// <c>^1^</c> a note call (small, raised). Block <c>settings</c>: width in letters, and what else. Block <c>expected</c>: the lines.
/// </remarks>
public sealed class LineCaseTests
{
    public static TheoryData<string, string> Cases => [.. CaseFile.In("suite/typography").Select(c => (c.File, c.Case))];

    [Theory, MemberData(nameof(Cases))]
    public void Paragraph_is_broken_as_the_case_says(string file, string name)
    {
        var testCase = CaseFile.Load(file, name);
        var settings = testCase.Get("settings").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => l.Split(':', 2, StringSplitOptions.TrimEntries)).ToDictionary(p => p[0], p => p[1]);
        var language = LanguageTag.Of(settings.GetValueOrDefault("language", "en"));
        var text = testCase.Get("paragraph").TrimEnd('\n').Replace('\n', ' ').Replace('⏎', '\n').Replace('~', '\u00A0').Replace('¬', '\u00AD');
        var found = new DiagnosticBag();
        var breaker = new ParagraphBreaker(TestFont.Catalog, new ShapeCache());
        var width = Letters(settings["width"]);
        var lines = breaker.Break(
            Spans(text, language),
            new ParagraphSettings(width, FirstLineWidth: settings.TryGetValue("first", out var first) ? Letters(first) : null, Even: settings.ContainsKey("even")),
            found);

        Assert.Equal(testCase.Get("expected").TrimEnd('\n'), string.Join('\n', lines.Select(Print)));
        var diagnostics = string.Concat(found.Select(d => $"{d.Code} {d.Span?.Position.Line}:{d.Span?.Position.Column} {d.Message}\n"));
        Assert.Equal(testCase.Find("diagnostics") ?? "", diagnostics);
    }

    private static Length Letters(string count) => Length.Pt(10 * double.Parse(count, CultureInfo.InvariantCulture));

    private static List<TextSpan> Spans(string text, LanguageTag language)
    {
        var body = new TextStyle(new FontStyle(FontFamily.Serif), Length.Pt(10), language);
        var call = body with { Size = Length.Pt(5), Rise = Length.Pt(4), NoBreakBefore = true };
        var source = new Origin(new SourceFile("body.en.md", text).Span(0, text.Length), null, []);
        return [.. text.Split('^').Select((part, i) => new TextSpan(part, i % 2 == 0 ? body : call, i % 2 == 0 ? "text" : "call", source))];
    }

    private static string Print(TextLine line)
    {
        var text = new StringBuilder();
        foreach (var piece in line.Pieces)
            text.Append(piece.Rise > Length.Zero ? $"^{piece.Run.Text}^" : piece.Run.Text);
        return text.ToString().TrimEnd(' ').Replace('\u00A0', '~').Replace('\u00AD', '-');
    }
}
