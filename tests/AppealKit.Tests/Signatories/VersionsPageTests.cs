using AppealKit.Testing;
using AppealKit.Tests.Cli;
using Xunit;

namespace AppealKit.Tests.Signatories;

/// <summary>Follows <c>docs/signatories.md</c> from "Versions" to "Ready to go out": writes its files, makes its changes, and compares what its commands say.</summary>
public sealed class VersionsPageTests
{
    private static readonly string Page = Path.Combine(TestPaths.Repository, "docs", "signatories.md");

    [Fact]
    public void The_commands_of_the_page_say_what_the_page_says()
    {
        var folder = TestPaths.NewTemporaryFolder();
        try
        {
            var text = File.ReadAllText(Page).ReplaceLineEndings("\n");
            var start = text.IndexOf("## Versions\n", StringComparison.Ordinal);
            var walk = text[start..text.IndexOf("\n## Commands\n", start, StringComparison.Ordinal)];
            var (filled, place, said) = (walk, 0, "");
            foreach (var block in CaseFile.Parse(walk).SelectMany(c => c.Blocks))
            {
                if (block.Language == "sh")
                    said = Run(folder, block.Text);
                else if (block.Language == "text" && IsAccepting)
                    (filled, place) = Fill(filled, place, said);
                else if (block.Language == "text")
                    Assert.Equal(said, block.Text);
                else
                    Write(folder, block);
            }

            if (IsAccepting)
                File.WriteAllText(Page, text.Replace(walk, filled, StringComparison.Ordinal));
            Assert.Equal(0, ProgramRun.In(folder, "build", "--format", "txt").Code);
            Assert.Contains("Signed by 1 organisation.", File.ReadAllText(Path.Combine(folder, "out/singers/singers.en.txt")), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool IsAccepting => Environment.GetEnvironmentVariable("APPEALKIT_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") is null or "";

    private static string Run(string folder, string commands)
    {
        var said = "";
        foreach (var command in commands.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            // Words in quotation marks are one.
            var words = command.Split('"').SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
            Assert.Equal("appealkit", words[0]);
            var run = ProgramRun.In(folder, words[1..]);
            Assert.Equal("", run.Error);
            said += run.Out;
        }

        return said;
    }

    private static void Write(string folder, CaseBlock block)
    {
        var path = Path.Combine(folder, block.Name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (block.Language != "diff")
        {
            File.WriteAllText(path, block.Text);
            return;
        }

        var lines = block.Text.Split('\n');
        var gone = string.Concat(lines.Where(l => l.StartsWith('-')).Select(l => l[1..] + "\n"));
        Assert.Contains(gone, File.ReadAllText(path), StringComparison.Ordinal);
        File.WriteAllText(path, File.ReadAllText(path).Replace(gone, string.Concat(lines.Where(l => l.StartsWith('+')).Select(l => l[1..] + "\n")), StringComparison.Ordinal));
    }

    // The first block behind a place gets what was said; the place behind it is where the next one is looked for.
    private static (string Page, int Place) Fill(string page, int place, string said)
    {
        var start = page.IndexOf("```text\n", place, StringComparison.Ordinal) + "```text\n".Length;
        var end = page.IndexOf("```", start, StringComparison.Ordinal);
        return (page[..start] + said + page[end..], start + said.Length);
    }
}
