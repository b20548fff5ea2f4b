using AppealKit.Testing;
using AppealKit.Workspace;
using Xunit;

namespace AppealKit.Tests.Workspace;

public sealed class WorkspaceCaseTests
{
    public static TheoryData<string, string> Cases() => [.. CaseFile.In("suite/workspace").Select(c => (c.File, c.Case))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_file(string file, string name)
    {
        var testCase = CaseFile.Load(file, name);
        var files = new MemoryFiles();
        foreach (var block in testCase.Blocks.Where(b => b.Name.StartsWith("cases/", StringComparison.Ordinal)))
            files.With(block.Name, block.Text);
        // Most cases are about something else than the settings.
        if (testCase.Find("cases/workspace.yaml") is null && testCase.Find("bare") is null)
            files.With("cases/workspace.yaml", "appealkit: 1\nlanguages: [en, ru]\n");
        var actual = FindingText.Of(new WorkspaceLoader(files).Load().Diagnostics);
        var expected = actual.Length == 0 ? testCase.Find("diagnostics") ?? "" : CaseFile.ExpectedOrAccepted(file, testCase, "diagnostics", actual);
        Assert.Equal(expected, actual, ignoreLineEndingDifferences: true);
    }
}
