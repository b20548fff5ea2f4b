using AppealKit.Cli;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>The sample, broken as a beginner would break it: what the program says, word for word.</summary>
public sealed class MistakesTests
{
    public static IEnumerable<(string File, string Case)> Cases => CaseFile.In("suite/cli/mistakes");

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_message_says_where_what_and_what_to_do(string file, string name)
    {
        var testCase = CaseFile.Load(file, name);
        using var sample = new SampleCopy();
        var before = Findings(sample.Run("check"));
        foreach (var block in testCase.Blocks.Where(b => b.Language == "edit"))
            Apply(sample, block);

        var run = sample.Run("check");
        var added = Findings(run).Except(before, StringComparer.Ordinal);

        var actual = string.Join("\n", added).TrimEnd('\n') + "\n";
        var expected = CaseFile.ExpectedOrAccepted(file, testCase, "expected", actual);
        Assert.Equal(expected, actual);
        var isError = expected.Contains("error AK", StringComparison.Ordinal);
        Assert.Equal(isError ? ExitCode.InputHasErrors : ExitCode.Fine, run.Code);
        var build = sample.Run("build");
        Assert.Equal(run.Code, build.Code);
        Assert.DoesNotContain(Directory.Exists(sample.PathOf("out")) ? Directory.EnumerateFiles(sample.PathOf("out"), ".*", SearchOption.AllDirectories) : [], _ => true);
    }

    // The block is the old text, a line "=>", and the new text; without "=>" it is the whole new file.
    private static void Apply(SampleCopy sample, CaseBlock block)
    {
        var parts = block.Text.Split("=>\n", 2);
        if (parts.Length == 1)
            sample.Write(block.Name, parts[0]);
        else
            sample.Edit(block.Name, parts[0].TrimEnd('\n'), parts[1].TrimEnd('\n'));
    }

    // Findings are separated by empty lines; the last line counts them.
    private static List<string> Findings(ProgramRun run) =>
        [.. run.Out.Split("\n\n").Where(f => f.StartsWith("error", StringComparison.Ordinal) || f.StartsWith("warning", StringComparison.Ordinal)).Select(f => f + "\n")];
}
