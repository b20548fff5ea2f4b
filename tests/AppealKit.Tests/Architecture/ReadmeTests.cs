using System.Text.RegularExpressions;
using AppealKit.Cli;
using AppealKit.Testing;
using AppealKit.Tests.Cli;
using Xunit;

namespace AppealKit.Tests.Architecture;

/// <summary>What README.md tells people to type works.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(TestPaths.Repository, "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void It_begins_with_the_two_commands_that_do_everything() =>
        Assert.Equal(["dotnet run --project src/AppealKit.Cli -c Release -- build\n", "dotnet test\n"], ShellBlocks(Readme).Take(2));

    [Fact]
    public void The_first_ten_minutes_go_as_they_are_told()
    {
        var folder = TestPaths.NewTemporaryFolder();
        try
        {
            var current = folder;
            var commands = ShellBlocks(Section("The first ten minutes")).SelectMany(b => b.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Select(l => l.Trim().Split(' ')).ToList();
            Assert.Contains(commands, c => c is ["appealkit", "init", ..]);
            foreach (var words in commands)
            {
                if (words[0] == "cd")
                {
                    current = Path.Combine(current, words[1]);
                    continue;
                }

                Assert.Equal("appealkit", words[0]);
                var run = ProgramRun.In(current, words[1..]);
                Assert.True(run.Code == ExitCode.Fine, $"{string.Join(' ', words)}\n{run.Out}{run.Error}");
            }

            // The files that it then speaks of.
            foreach (Match path in QuotedPath().Matches(Section("The first ten minutes")))
                Assert.True(File.Exists(Path.Combine(current, path.Groups[1].Value)), path.Value);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Every_command_and_option_it_names_is_in_the_help()
    {
        var missing = new List<string>();
        foreach (var row in Section("The commands").Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal)))
        {
            var cells = Cell().Split(row);
            var help = Commands(cells[1]).Select(c => Help(c, missing)).ToList();
            foreach (Match option in Option().Matches(cells[2]))
            {
                var words = option.Value.Replace("\\|", "|", StringComparison.Ordinal).Split(' ', '|');
                if (!help.Exists(h => Array.TrueForAll(words, w => w.Any(char.IsLower) ? h.Contains(w, StringComparison.Ordinal) : h.Contains($"<{w}>", StringComparison.Ordinal))))
                    missing.Add(option.Value);
            }
        }

        Assert.Empty(missing);
    }

    // `appealkit cases list`, `show ID`: the second stands beside `list`.
    private static IEnumerable<string[]> Commands(string cell)
    {
        string[] first = [];
        foreach (Match code in Code().Matches(cell))
        {
            var words = code.Groups[1].Value.Split(' ').Where(w => w.Any(char.IsLower)).ToArray();
            var command = words[0] == "appealkit" ? words[1..] : [.. first[..^1], .. words];
            if (first.Length == 0)
                first = command;
            yield return command;
        }
    }

    private static string Help(string[] command, List<string> missing)
    {
        var run = ProgramRun.In(TestPaths.Repository, [.. command, "--help"]);
        if (run.Code != ExitCode.Fine || !Regex.IsMatch(run.Out, "Usage:\n  [\\w.-]+ " + string.Join(' ', command) + "\\b"))
            missing.Add(string.Join(' ', command));
        if (!run.Out.Contains("--workspace", StringComparison.Ordinal) || !run.Out.Contains("Example:", StringComparison.Ordinal))
            missing.Add($"--workspace or an example in the help of {string.Join(' ', command)}");
        return run.Out;
    }

    private static string Section(string heading)
    {
        var start = Readme.IndexOf($"## {heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, heading);
        var end = Readme.IndexOf("\n## ", start, StringComparison.Ordinal);
        return Readme[start..(end < 0 ? Readme.Length : end)];
    }

    private static IEnumerable<string> ShellBlocks(string text) => ShellBlock().Matches(text).Select(m => m.Groups["text"].Value);

    [GeneratedRegex(@"^ *```sh\n(?<text>.*?)^ *```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex ShellBlock();

    [GeneratedRegex(@"`((?:cases|out)/[\w./-]+\.(?:yaml|md|html))`")]
    private static partial Regex QuotedPath();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Cell();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<=`)--[a-z][^`]*(?=`)")]
    private static partial Regex Option();
}
