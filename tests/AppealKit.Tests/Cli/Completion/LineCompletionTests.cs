using System.Text.RegularExpressions;
using AppealKit.Cli;
using AppealKit.Cli.Commands;
using AppealKit.Cli.Completion;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Cli.Completion;

/// <summary>How a line that somebody types can go on.</summary>
public sealed partial class LineCompletionTests
{
    // Values that nobody can know beforehand, or that are told only by reading the workspace.
    private static readonly HashSet<string> Free =
        new(StringComparer.Ordinal) { "DATE", "N", "I/N", "WHO", "ID@YEAR", "CC", "YYYY", "VERSION", "WORDS", "ADDRESS", "NAME", "TEXT" };

    [Theory]
    [InlineData("appealkit bu", "build")]
    [InlineData("appealkit sources ", "check list import")]
    [InlineData("appealkit sources i", "import")]
    [InlineData("appealkit build --f", "--force --format")]
    [InlineData("appealkit build --format ", "html md pdf txt")]
    [InlineData("appealkit build --format pdf --format ", "html md txt")]
    [InlineData("appealkit build --format=p", "--format=pdf")]
    [InlineData("appealkit build --force --fo", "--format")]
    [InlineData("appealkit build --audience p", "public partners")]
    [InlineData("appealkit build --document ", "neutrality-day-2025")]
    [InlineData("appealkit build --document=neu", "--document=neutrality-day-2025")]
    [InlineData("appealkit build --document neutrality-day-2025 --document ", "")]
    [InlineData("appealkit signatories list --document n", "neutrality-day-2025")]
    [InlineData("appealkit new appeal x --from ", "neutrality-day-2025")]
    [InlineData("appealkit build --lang ", "en ru tk")]
    [InlineData("appealkit build --lang \"en\" --lang '", "ru tk")]
    [InlineData("appealkit new ap", "appeal")]
    [InlineData("appealkit new appeal some-id --lang uz", "uz-Cyrl uz-Latn")]
    [InlineData("appealkit names propose x --lang tk --lang t", "tg tr")]
    [InlineData("appealkit check --report s", "sarif")]
    [InlineData("appealkit template render x.sbn --escape m", "markdown")]
    [InlineData("appealkit completion f", "fish")]
    [InlineData("appealkit build --out ", "[folders]")]
    [InlineData("appealkit build --out=o", "[folders]")]
    [InlineData("appealkit init ", "[folders]")]
    [InlineData("appealkit template render ", "[files]")]
    [InlineData("appealkit build --on ", "")]
    [InlineData("appealkit build -- --f", "")]
    [InlineData("appealkit nothing --", "--help --version --workspace")]
    [InlineData("", "")]
    public void A_line_goes_on_with_what_can_stand_there(string line, string expected)
    {
        using var sample = new SampleCopy();

        var run = sample.Run("[complete]", line);

        Assert.Equal(ExitCode.Fine, run.Code);
        Assert.Empty(run.Error);
        Assert.Equal(line.Length == 0 ? Names(sample.Run("[complete]", "appealkit ")) : expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), Names(run));
    }

    [Fact]
    public void With_nothing_else_to_offer_the_options_show_what_there_is()
    {
        using var sample = new SampleCopy();

        var options = Names(sample.Run("[complete]", "appealkit build --force "));

        Assert.Contains("--format", options);
        Assert.Contains("--workspace", options);
        Assert.DoesNotContain("--force", options);
        Assert.DoesNotContain("-h", options);
    }

    [Fact]
    public void Every_word_has_its_description_behind_a_tab()
    {
        var lines = ProgramRun.In(TestPaths.Repository, "[complete]", "appealkit ").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains("check\t" + CheckCommand.Summary, lines);
        Assert.All(lines, l => Assert.Equal(2, l.Split('\t').Length));
    }

    [Theory]
    [InlineData("[suggest:9]", "build --format ", "--force --format")]
    [InlineData("[suggest]", "appealkit build --fo", "--force --format")]
    [InlineData("[suggest:99]", "build --format", "html md pdf txt")]
    [InlineData("[suggest:7]", "sources", "sources")]
    [InlineData("[suggest:8]", "sources", "check list import")]
    [InlineData("[suggest]", "build --out ", "")]
    public void Dotnet_suggest_gets_words_alone_for_its_position(string directive, string line, string expected)
    {
        using var sample = new SampleCopy();

        Assert.Equal((ExitCode.Fine, string.Concat(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w + "\n")), ""), Parts(sample.Run(directive, line)));
    }

    [Fact]
    public void People_are_offered_only_where_all_of_them_may_be_seen()
    {
        using var sample = new SampleCopy();

        Assert.DoesNotContain("murat-dushemov", sample.Run("[complete]", "appealkit cases show ").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("murat-dushemov", sample.Run("[complete]", "appealkit cases show --audience partners m").Out, StringComparison.Ordinal);
        Assert.Contains("murat-dushemov", Names(sample.Run("[complete]", "appealkit cases show --audience internal m")));
    }

    [Fact]
    public void Meetings_are_known_by_their_files()
    {
        using var sample = new SampleCopy();
        sample.Write("cases/meetings/some-meeting.yaml", "not: [read");

        var names = new WorkspaceNames(new CliEnvironment(TextWriter.Null, TextWriter.Null, sample.Root, _ => null, () => default, false, false), null);

        Assert.Equal(["some-meeting"], names.Meetings());
    }

    [Fact]
    public void The_workspace_may_stand_elsewhere_even_below_a_home_folder_or_with_a_space()
    {
        using var sample = new SampleCopy("my work");
        var folder = TestPaths.NewTemporaryFolder();

        Assert.Equal(["neutrality-day-2025"], Names(ProgramRun.In(folder, "[complete]", $"appealkit --workspace '{sample.Root}' build --document ")));
        Assert.Equal(["neutrality-day-2025"], Names(ProgramRun.In(folder, "[complete]", $"appealkit build --workspace {sample.Root.Replace(" ", "\\ ", StringComparison.Ordinal)} --document ")));
        Assert.Equal(["neutrality-day-2025"], Names(ProgramRun.In(folder, n => n == "HOME" ? Path.GetDirectoryName(sample.Root) : null, "[complete]", "appealkit build --workspace \"~/my work\" --document ")));
        Assert.Empty(ProgramRun.In(folder, "[complete]", "appealkit build --document ").Out);
        Directory.Delete(folder);
    }

    [Fact]
    public void A_broken_workspace_keeps_nobody_from_typing()
    {
        using var sample = new SampleCopy();
        sample.Write("cases/workspace.yaml", "languages: [en, {, ]\n\t");
        sample.Write("cases/documents/Not An Id/document.yaml", "x");
        sample.Write("cases/documents/without-definition/body.en.md", "x");
        sample.Write("cases/people/broken.yaml", ": : :");

        Assert.Equal(["neutrality-day-2025"], Names(sample.Run("[complete]", "appealkit build --document ")));
        Assert.Equal((ExitCode.Fine, "", ""), Parts(sample.Run("[complete]", "appealkit build --lang ")));
        Directory.Delete(sample.PathOf("cases/documents"), recursive: true);
        Assert.Equal((ExitCode.Fine, "", ""), Parts(sample.Run("[complete]", "appealkit build --document ")));
    }

    [Fact]
    public void Any_line_is_answered()
    {
        string[] pieces = ["appealkit", "build", "--format", "=", ":", "-", "--", "'", "\"", "\\", " ", "\t", "cases", "show", "[", "@", "\n", "ä", "\ud83d", "--workspace", "~/", ".."];
        var random = new Random(5);
        for (var i = 0; i < TestScale.Rounds(200); i++)
        {
            var line = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
            foreach (var directive in new[] { "[complete]", "[suggest]", $"[suggest:{random.Next(40)}]" })
                Assert.Equal(ExitCode.Fine, ProgramRun.In(TestPaths.Repository, directive, line).Code);
        }
    }

    [Fact]
    public void Every_value_is_completed_or_known_to_be_free()
    {
        using var sample = new SampleCopy();
        sample.Write("cases/meetings/some-meeting.yaml", "");
        var asked = 0;
        var forgotten = new List<string>();
        foreach (var path in Paths("appealkit"))
        {
            var help = sample.Run([.. path.Split(' ')[1..], "--help"]).Out;
            foreach (var (option, sort) in ValueInHelp().Matches(help).Select(m => (m.Groups["option"].Value, m.Groups["sort"].Value)))
            {
                asked++;
                var found = Names(sample.Run("[complete]", option.Length > 0 ? $"{path} {option} " : path + " "));
                // An argument that is an id is one of a person or of an entry of a ledger.
                var isFree = Free.Contains(sort) || (sort == "ID" && option.Length == 0);
                if (!isFree && (found.Length == 0 || found[0].StartsWith('-')))
                    forgotten.Add($"{path} {option} {sort}");
            }
        }

        Assert.True(asked > 30);
        Assert.Empty(forgotten);
    }

    private static IEnumerable<string> Paths(string path)
    {
        var inner = Names(ProgramRun.In(TestPaths.Repository, "[complete]", path + " "));
        return CommandsInHelp().IsMatch(ProgramRun.In(TestPaths.Repository, [.. path.Split(' ')[1..], "--help"]).Out) ? inner.SelectMany(c => Paths($"{path} {c}")).Prepend(path) : [path];
    }

    private static string[] Names(ProgramRun run) => [.. run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t')[0])];

    [GeneratedRegex("^Commands:", RegexOptions.Multiline)]
    private static partial Regex CommandsInHelp();

    // An argument stands in the same column as an option.
    [GeneratedRegex(@"^  (?:(?<option>--[\w-]+) )?<(?<sort>[^>]+)>", RegexOptions.Multiline)]
    private static partial Regex ValueInHelp();

    private static (int Code, string Out, string Error) Parts(ProgramRun run) => (run.Code, run.Out, run.Error);
}
