using AppealKit.Composition.Templates;
using AppealKit.Testing;
using AppealKit.Workspace;
using AppealKit.Workspace.Names;
using AppealKit.Workspace.Review;
using Xunit;

namespace AppealKit.Tests.Workspace;

public sealed class ReviewCaseTests
{
    private static readonly PackTextWords Words = new(new LanguagePackStore(new TemplateStore(new WorkspaceTemplateFiles(new FakeWorkspace(), new ShippedTemplateFiles()))));

    public static TheoryData<string, string> Cases() => [.. CaseFile.In("suite/review").Select(c => (c.File, c.Case))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_file(string file, string name)
    {
        var testCase = CaseFile.Load(file, name);
        var files = new MemoryFiles().With("cases/workspace.yaml", "appealkit: 1\nlanguages: [en, ru]\ndefault_audience: public\n");
        foreach (var block in testCase.Blocks.Where(b => b.Name.StartsWith("cases/", StringComparison.Ordinal)))
            files.With(block.Name, block.Text);
        var loaded = new WorkspaceLoader(files).Load();
        Assert.DoesNotContain(loaded.Diagnostics, d => d.Severity == AppealKit.Diagnostics.Severity.Error);
        var found = loaded.Value!.Documents.SelectMany(d => DocumentReview.Of(loaded.Value, d, new NameLint(loaded.Value), Words.Of));
        var actual = FindingText.Of(found) is { Length: > 0 } text ? text : "nothing found\n";
        Assert.Equal(CaseFile.ExpectedOrAccepted(file, testCase, "diagnostics", actual), actual, ignoreLineEndingDifferences: true);
    }
}
