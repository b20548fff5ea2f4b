using AppealKit.Cli;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>What <c>check --ready</c> says, and that <c>status: final</c> is not built while it says anything.</summary>
public sealed class ReadinessCaseTests
{
    private static readonly Dictionary<string, string> Always = new(StringComparer.Ordinal)
    {
        ["cases/workspace.yaml"] = "appealkit: 1\nlanguages: [en, ru]\ndefault_audience: public\n",
        ["cases/organisations.yaml"] = string.Concat(
            new[] { ("one", "One"), ("two", "Two"), ("three", "Three"), ("four", "Four") }.Select(o => $"- {{id: {o.Item1}, name: {{en: {o.Item2}, ru: {o.Item2}}}}}\n")) + "- {id: five, name: {en: Five}}\n",
        ["cases/sources.yaml"] =
            "references:\n  - {id: report, type: report, title: A report, publisher: A publisher, URL: \"https://example.org/report\"}\n  - {id: somewhere, type: report, title: A title, publisher: A publisher}\n",
    };

    public static TheoryData<string, string> Cases() => [.. CaseFile.In("suite/signatories/ready").Select(c => (c.File, c.Case))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Everything_that_stands_in_the_way_is_said(string file, string name)
    {
        var testCase = CaseFile.Load(file, name);
        var folder = TestPaths.NewTemporaryFolder();
        try
        {
            foreach (var (path, text) in Always)
                Write(folder, path, text);
            foreach (var block in testCase.Blocks.Where(b => b.Name.StartsWith("cases/", StringComparison.Ordinal)))
                Write(folder, block.Name, block.Text);
            foreach (var command in testCase.Blocks.Where(b => b.Name == "commands").SelectMany(b => b.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
            {
                var done = ProgramRun.In(folder, command.Split(' '));
                Assert.True(done.Code == ExitCode.Fine, done.Error);
            }

            var run = ProgramRun.In(folder, "check", "--ready", "--on", "2025-12-05");

            Assert.Equal(CaseFile.ExpectedOrAccepted(file, testCase, "findings", run.Out), run.Out);
            var isReady = !run.Out.Contains("error", StringComparison.Ordinal);
            Assert.Equal(isReady ? ExitCode.Fine : ExitCode.InputHasErrors, run.Code);
            var isFinal = testCase.Get("cases/documents/a/document.yaml").Contains("status: final", StringComparison.Ordinal);
            var build = ProgramRun.In(folder, "build", "--document", "a", "--format", "txt");
            Assert.Equal(isReady || !isFinal ? ExitCode.Fine : ExitCode.InputHasErrors, build.Code);
            Assert.Equal(isReady || !isFinal, Directory.Exists(Path.Combine(folder, "out", "a")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(string folder, string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
        File.WriteAllText(Path.Combine(folder, path), text);
    }
}
