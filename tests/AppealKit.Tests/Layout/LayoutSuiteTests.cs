using AppealKit.Layout;
using AppealKit.Testing;
using AppealKit.Typography.Shaping;
using AppealKit.Values;
using Xunit;

namespace AppealKit.Tests.Layout;

/// <summary>The cases of <c>suite/layout</c>: a text in Markdown, and its pages drawn letter by letter.</summary>
public sealed class LayoutSuiteTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (file, name) in CaseFile.In("suite/layout"))
                rows.Add(file, name);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Pages_of_a_text_look_like_this(string file, string name)
    {
        var testCase = CaseFile.Load(file, name);
        var (letters, lines) = SizeOf(testCase);
        var document = Documents.FromMarkdown(testCase.Get("text"), testCase.Find("language")?.Trim() ?? "en");
        var style = SquareStyle.For(letters, lines, document.Language.Direction == TextDirection.RightToLeft);
        var result = new LayoutEngine(TestFont.Catalog, new ShapeCache(), (_, _) => style).LayOut(document);
        Assert.NotNull(result.Value);
        Laws.Hold(result.Value, style.Page);
        var picture = PagePicture.Draw(result.Value, letters, lines);
        Assert.Equal(CaseFile.ExpectedOrAccepted(file, testCase, "pages", picture), picture, ignoreLineEndingDifferences: true);
        var messages = string.Concat(result.Diagnostics.Select(d => $"{d.Code} {d.Message}\n"));
        Assert.Equal(testCase.Find("diagnostics") ?? "", messages, ignoreLineEndingDifferences: true);
    }

    // "20 x 12": letters in a line, lines on a page.
    private static (int Letters, int Lines) SizeOf(TestCase testCase)
    {
        var parts = testCase.Get("size").Split('x', StringSplitOptions.TrimEntries);
        return (int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture), int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture));
    }
}
