using AppealKit.Cli;
using AppealKit.Pdf;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>Whoever withdraws is gone from all that stands in the folders of builds with the next build, whatever that one writes.</summary>
public sealed class WithdrawnNameTests
{
    private const string Ledger = """
          - {id: s-1, name: {en: Orlan Vanterpool, ru: Орлан Вантерпул}, country: PL, display: named, history: [{on: "2025-12-01", state: approved}]}
          - {id: s-2, name: {en: Erika Mustermann}, country: DE, display: named, history: [{on: "2025-12-02", state: approved}]}

        """;

    private static readonly string[] AllFormats = ["--format", "html", "--format", "pdf", "--format", "txt", "--format", "md"];

    [Theory]
    [InlineData("build")]
    [InlineData("build", "--format", "txt")]
    [InlineData("build", "--lang", "ru")]
    [InlineData("build", "--document", "d", "--lang", "en", "--format", "html")]
    [InlineData("build", "--audience", "internal")]
    [InlineData("build", "--out", "elsewhere")]
    public void No_file_that_is_not_written_again_keeps_the_name(params string[] build)
    {
        using var workspace = Built();
        workspace.Run("signatories", "withdraw", "s-1", "--document", "d");

        var run = workspace.Run(build);

        Assert.Equal(ExitCode.Fine, run.Code);
        Assert.Contains("warning AK8017: `out/d/d.", run.Error, StringComparison.Ordinal);
        AssertGone(workspace, run);
    }

    [Fact]
    public void A_document_with_errors_loses_the_files_that_hold_the_name()
    {
        using var workspace = Built();
        workspace.Run("signatories", "withdraw", "s-1", "--document", "d");
        workspace.Write("cases/documents/d/body.ru.md", "{{ nothing }}\n");

        var run = workspace.Run(["build", .. AllFormats]);

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        AssertGone(workspace, run);
        Assert.False(File.Exists(workspace.PathOf("out/d/d.ru.html")));
        Assert.True(File.Exists(workspace.PathOf("out/d/d.en.html")));
        Assert.DoesNotContain("d.ru", workspace.Read("out/manifest.json") + workspace.Read("out/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("earlier one stays", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_that_still_says_the_name_does_not_keep_the_earlier_list()
    {
        using var workspace = Built();
        workspace.Run("signatories", "withdraw", "s-1", "--document", "d");
        workspace.Write("cases/documents/d/body.en.md", "Four with Orlan Vanterpool.\n");

        var run = workspace.Run(["build", .. AllFormats]);

        Assert.Contains("error AK8004", run.Error, StringComparison.Ordinal);
        AssertGone(workspace, run);
        Assert.Empty(Directory.EnumerateFiles(workspace.PathOf("out/d"), "d.en.*"));
    }

    [Fact]
    public void Files_for_other_audiences_go_too()
    {
        using var workspace = Built();
        workspace.Run("build", "--audience", "internal", "--format", "txt", "--format", "pdf");
        workspace.Run("signatories", "withdraw", "s-1", "--document", "d");

        var run = workspace.Run("build");

        Assert.Contains("AK8017: `out-internal/d/d.en.pdf`", run.Error, StringComparison.Ordinal);
        AssertGone(workspace, run);
        Assert.DoesNotContain("d.en", workspace.Read("out-internal/manifest.json") + workspace.Read("out-internal/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_somebody_changed_is_told_of_and_listed_no_more()
    {
        using var workspace = Built();
        File.AppendAllText(workspace.PathOf("out/d/d.en.txt"), "Our own words.\n");
        File.WriteAllText(workspace.PathOf("out/d/d.en.pdf"), "no PDF");
        workspace.Run("signatories", "withdraw", "s-1", "--document", "d");

        var run = workspace.Run("build", "--format", "html");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("error AK8018: `out/d/d.en.txt` of an earlier build holds the name of a person", run.Error, StringComparison.Ordinal);
        Assert.Contains("error AK8018: `out/d/d.en.pdf` of an earlier build cannot be searched", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(workspace.PathOf("out/d/d.en.txt")));
        Assert.DoesNotMatch(@"d\.en\.(txt|pdf)", workspace.Read("out/manifest.json") + workspace.Read("out/index.html"));
    }

    [Fact]
    public void Files_without_the_name_stay_and_are_not_searched_twice()
    {
        using var workspace = Built();
        workspace.Run("signatories", "withdraw", "s-1", "--document", "d");
        workspace.Run("build");
        workspace.Run(["build", .. AllFormats]);
        workspace.Write(SingersWorkspace.Ledger, workspace.Read(SingersWorkspace.Ledger) + "  - {name: {en: Somebody Elsewhere}, history: [{on: \"2025-12-05\", state: invited}]}\n");

        var run = workspace.Run("build", "--format", "html");

        Assert.Equal((ExitCode.Fine, ""), (run.Code, run.Error));
        Assert.Equal(8, Directory.EnumerateFiles(workspace.PathOf("out/d")).Count());
        // A file that can no longer be searched is not looked at while nothing else is withheld.
        File.WriteAllText(workspace.PathOf("out/d/d.en.pdf"), "no PDF");
        Assert.Equal((ExitCode.Fine, ""), (workspace.Run("build", "--format", "html") is var again ? again.Code : 0, again.Error));
    }

    [Fact]
    public void The_command_says_what_it_does_not_reach()
    {
        using var workspace = Built();

        var run = workspace.Run("signatories", "withdraw", "s-1", "--document", "d");

        Assert.Contains("the next build names them no more", run.Out, StringComparison.Ordinal);
        Assert.Contains("--out", run.Out, StringComparison.Ordinal);
    }

    private static SingersWorkspace Built()
    {
        var workspace = new SingersWorkspace(Ledger);
        var run = workspace.Run(["build", .. AllFormats]);
        Assert.Equal((ExitCode.Fine, 8), (run.Code, Directory.EnumerateFiles(workspace.PathOf("out/d")).Count()));
        Assert.Contains("Vanterpool", string.Concat(PdfRenderer.TextOf(File.ReadAllBytes(workspace.PathOf("out/d/d.en.pdf")))), StringComparison.OrdinalIgnoreCase);
        return workspace;
    }

    private static void AssertGone(SingersWorkspace workspace, ProgramRun run)
    {
        foreach (var folder in new[] { "out", "out-internal", "out-partners", "elsewhere" })
        {
            Assert.DoesNotMatch("(?i)Vanterpool|Вантерпул", workspace.AllOf(folder));
            foreach (var pdf in Directory.Exists(workspace.PathOf(folder)) ? Directory.EnumerateFiles(workspace.PathOf(folder), "*.pdf", SearchOption.AllDirectories) : [])
                Assert.DoesNotMatch("(?i)Vanterpool|Вантерпул", PdfRenderer.TextOf(File.ReadAllBytes(pdf))!);
        }

        Assert.DoesNotMatch("(?i)Vanterpool|Вантерпул", run.Out + run.Error);
        foreach (var listed in System.Text.RegularExpressions.Regex.Matches(workspace.Read("out/manifest.json"), "\"path\": \"([^\"]+)\"").Select(m => m.Groups[1].Value))
            Assert.True(File.Exists(workspace.PathOf("out/" + listed)), listed);
    }
}
