using AppealKit.Cli;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Cli;

public sealed class UsageTests : IDisposable
{
    private readonly string _folder = TestPaths.NewTemporaryFolder();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("Did you mean `build`?", "bild")]
    [InlineData("Did you mean `--format`?", "build", "--formt", "pdf")]
    [InlineData("Did you mean \"2025-12-12\"?", "build", "--on", "12.12.2025")]
    [InlineData("there is no month 31. Did you mean \"2025-12-31\"?", "build", "--on", "2025-31-12")]
    [InlineData("that month has 30 days", "check", "--on", "2025-06-31")]
    [InlineData("`2025-12` is not one day; write it as 2025-12-05.", "build", "--on", "2025-12")]
    [InlineData("`--year` wants a whole number, not `abc`.", "occasions", "--year", "abc")]
    [InlineData("--year wants a year from 1900 to 2200.", "occasions", "--year", "20255")]
    [InlineData("`--jobs` wants a whole number, not `many`.", "build", "--jobs", "many")]
    [InlineData("`--out` was given an empty text.", "build", "--out", "")]
    [InlineData("`--workspace` was given an empty text.", "check", "--workspace", "")]
    [InlineData("language tag", "build", "--lang", "english")]
    [InlineData("no audience is called `privat`", "build", "--audience", "privat")]
    [InlineData("`docx` is no value of `--format`; there are html, md, pdf, txt.", "build", "--format", "docx")]
    [InlineData("`htm` is no value of `--format`; did you mean `html`?", "build", "--format", "pdf", "--format", "htm")]
    [InlineData("`--jobs` is given more than once", "build", "--jobs", "1", "--jobs", "2")]
    [InlineData("`--on DATE` has no value.", "build", "--on")]
    [InlineData("`--document ID` is missing: The document whose ledger is meant, by id.", "signatories", "list")]
    [InlineData("a command is missing; there are list, show", "cases")]
    [InlineData("`extra` means nothing here.", "build", "extra")]
    [InlineData("there is no command `nothing`.", "nothing")]
    [InlineData("WHO is needed 2 times or more: ", "signatories", "keep", "--document", "a", "b")]
    [InlineData("there is no option `--formt` here.", "build", "--formt", "pdf")]
    [InlineData("`--jobs` wants a whole number, not `99999999999`.", "build", "--jobs", "99999999999")]
    [InlineData("number from 1", "build", "--jobs", "0")]
    [InlineData("`xml` is no value of `--report`; there are github, json, sarif, text.", "check", "--report", "xml")]
    [InlineData("ID is missing: The id of a person.", "cases", "show")]
    public void Wrong_usage_is_said_in_one_place_and_exits_with_2(string expected, params string[] arguments)
    {
        var run = ProgramRun.In(_folder, arguments);

        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
        // Words of the library, which speaks to programmers.
        Assert.DoesNotContain("System.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("argument", run.Error, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Every_help_shows_an_example_that_the_program_understands()
    {
        foreach (var path in Paths([]))
        {
            var help = ProgramRun.In(_folder, [.. path, "--help"]);
            var example = help.Out[help.Out.IndexOf("Example:", StringComparison.Ordinal)..].Split('\n')[1].Trim();

            Assert.Equal(ExitCode.Fine, help.Code);
            Assert.StartsWith(string.Join(' ', ["appealkit", .. path]), example, StringComparison.Ordinal);
            Assert.NotEqual(ExitCode.WrongUsage, ProgramRun.In(_folder, example["appealkit ".Length..].Split(' ')).Code);
        }
    }

    [Fact]
    public void Commands_that_are_not_called_are_known_by_name()
    {
        foreach (var path in Paths([]).Where(p => Paths(p).Count() > 1))
        {
            var names = Paths(path).Where(p => p.Length == path.Length + 1).Select(p => p[^1]);

            Assert.Contains($"there are {string.Join(", ", names)}", ProgramRun.In(_folder, path).Error, StringComparison.Ordinal);
            Assert.Contains("Did you mean `", ProgramRun.In(_folder, [.. path, names.First() + "x"]).Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_folder_that_is_no_workspace_is_said_so()
    {
        var run = ProgramRun.In(_folder, "build");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("AK8201", run.Error, StringComparison.Ordinal);
        Assert.Contains("appealkit init", run.Error, StringComparison.Ordinal);
    }

    // All commands, as the help lists them.
    private IEnumerable<string[]> Paths(string[] path)
    {
        yield return path;
        var help = ProgramRun.In(_folder, [.. path, "--help"]).Out;
        var at = help.IndexOf("Commands:\n", StringComparison.Ordinal);
        if (at < 0)
            yield break;
        foreach (var line in help[(at + "Commands:\n".Length)..].Split('\n').TakeWhile(l => l.StartsWith("  ", StringComparison.Ordinal)))
        {
            if (line[2] == ' ')
                continue;
            foreach (var below in Paths([.. path, line.Trim().Split(' ')[0]]))
                yield return below;
        }
    }
}
