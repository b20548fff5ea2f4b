using AppealKit.Markdown;
using AppealKit.Testing;
using AppealKit.Values;
using Xunit;

namespace AppealKit.Tests.Markdown;

public sealed class MarkdownSuiteTests
{
    public static IEnumerable<(string File, string Case)> Cases => CaseFile.In("suite/markdown");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_gives_the_tree_and_the_findings_of_its_case(string file, string name)
    {
        var testCase = CaseFile.Load(file, name);
        var (tree, findings) = Convert(testCase);
        Assert.Equal(Expected("expected", tree), tree, ignoreLineEndingDifferences: true);
        Assert.Equal(Expected("diagnostics", findings), findings, ignoreLineEndingDifferences: true);

        string Expected(string block, string actual) => testCase.Find(block) is null ? "" : CaseFile.ExpectedOrAccepted(file, testCase, block, actual);
    }

    internal static (string Tree, string Findings) Convert(TestCase testCase)
    {
        var text = TemplateText.Expand(testCase.Get("input"), testCase.Find("values") ?? "");
        var result = new MarkdownConverter(new SmallCodes()).Convert(text, LanguageTag.Of("en"), new FakeCitations());
        return (result.Value is { } content ? TreeDump.Of(content.Blocks, content.Notes) : "", DiagnosticLines.Of(result.Diagnostics));
    }
}
