using AppealKit.Cli;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>Organisations that a ledger does not name: what commands print, and what a build refuses.</summary>
public sealed class UnnamedOrganisationTests
{
    private const string Ledger = """
          - {organisation: harbour, history: [{on: "2025-12-01", state: approved}]}
          - {organisation: hush, display: anonymous, email: hush@example.org, history: [{on: "2025-12-01", state: approved, language: en, version: 0123456789abcdef}]}
          - {organisation: reed, history: [{on: "2025-12-01", state: declined}]}

        """;

    [Theory]
    [InlineData("list")]
    [InlineData("status")]
    [InlineData("merge")]
    [InlineData("withdraw", "hus")]
    [InlineData("withdraw", "nobody")]
    [InlineData("check")]
    [InlineData("build", "")]
    public void Nothing_names_them(string command, string? who = null)
    {
        using var workspace = new SingersWorkspace(Ledger);

        var run = command is "check" or "build"
            ? workspace.Run(command, "--document", "d")
            : workspace.Run([.. new[] { "signatories", command, who, "--document", "d" }.OfType<string>()]);

        foreach (var word in new[] { "hush", "Quiet", "Тихая", "Reed", "reed", "NO", "TM" })
            Assert.DoesNotMatch($@"\b{word}\b", run.Out + run.Error);
    }

    [Fact]
    public void They_are_listed_by_their_line_and_changed_by_it()
    {
        using var workspace = new SingersWorkspace(Ledger);

        Assert.Matches(@"(?m)^line 3 +\(not named\) +approved", workspace.Run("signatories", "list", "--document", "d").Out);
        Assert.Matches(@"(?m)^harbour +Harbour Songs +KG", workspace.Run("signatories", "list", "--document", "d").Out);
        Assert.Contains("1 signatory withdrawn", workspace.Run("signatories", "withdraw", "line 3", "--document", "d").Out, StringComparison.Ordinal);
        Assert.Contains("organisation: hush, display: anonymous", workspace.Read(SingersWorkspace.Ledger), StringComparison.Ordinal);
        Assert.Matches("hush.*withdrawn", workspace.Read(SingersWorkspace.Ledger));
    }

    [Fact]
    public void Ourselves_read_who_will_be_named_and_not_who_asks_not_to_be()
    {
        using var workspace = new SingersWorkspace(Ledger.Replace("declined", "invited", StringComparison.Ordinal));

        var list = workspace.Run("signatories", "list", "--document", "d", "--audience", "internal").Out;

        Assert.Matches(@"(?m)^reed +Reed Choir +NO +invited", list);
        Assert.Matches(@"(?m)^line 3 +\(not named\)", list);
    }

    [Fact]
    public void Messages_to_them_are_named_by_lines()
    {
        using var workspace = new SingersWorkspace(Ledger);

        workspace.Run("signatories", "status", "--document", "d", "--messages", "ask", "--from", "us@example.org");

        Assert.Equal(
            ["line-3.eml", "line-3.txt"],
            Directory.EnumerateFiles(workspace.PathOf("ask")).Select(Path.GetFileName).Where(f => f!.Contains("line", StringComparison.Ordinal) || f.Contains("hush", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("title: {en: Let them sing", "title: {en: The Reed Choir must sing", 6, 17)]
    [InlineData("issuers: signatories", "issuers: signatories\nsubtitle: {en: Signed by Reed Choir}", 8, 26)]
    public void AK8004_tells_where_in_the_definition_the_words_stand(string old, string replacement, int line, int column)
    {
        using var workspace = new SingersWorkspace(Ledger);
        workspace.Write(SingersWorkspace.Definition, workspace.Read(SingersWorkspace.Definition).Replace(old, replacement, StringComparison.Ordinal));

        var run = workspace.Run("build", "--format", "txt", "--lang", "en");

        Assert.Contains("error AK8004", run.Error, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"{SingersWorkspace.Definition}:{line}:{column} (such words stand here)"), run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Reed", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_of_one_that_asks_not_to_be_named_is_cited_when_the_ledger_says_that_it_is_meant()
    {
        using var workspace = new SingersWorkspace(Ledger);
        workspace.Write("cases/sources.yaml", "references:\n- {id: boats, type: report, title: Boats at night, author: [{literal: Quiet Harbour Initiative}], issued: {date-parts: [[2024]]}}\n");
        workspace.Write("cases/documents/d/body.en.md", "Four. [@boats]\n");

        var refused = workspace.Run("build", "--format", "txt", "--lang", "en");
        workspace.Write(SingersWorkspace.Ledger, workspace.Read(SingersWorkspace.Ledger).Replace("organisation: hush,", "organisation: hush, not_meant: [Quiet Harbour Initiative Boats at night],", StringComparison.Ordinal));
        var cited = workspace.Run("build", "--format", "txt", "--lang", "en");
        workspace.Write("cases/documents/d/body.en.md", "Four. [@boats] Quiet Harbour Initiative helped.\n");
        var named = workspace.Run("build", "--format", "txt", "--lang", "en");

        Assert.Contains("error AK8004", refused.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("error AK", cited.Error, StringComparison.Ordinal);
        Assert.Contains("error AK8004", named.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Quiet Harbour Initiative helped.")]
    [InlineData("The Reed Choir sang.")]
    [InlineData("{{ org 'hush' }} helped.")]
    public void AK8004_a_body_that_names_them_is_refused_and_the_message_does_not_say_who(string body)
    {
        using var workspace = new SingersWorkspace(Ledger);
        workspace.Write("cases/documents/d/body.en.md", body + "\n");

        var run = workspace.Run("build", "--format", "txt");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("error AK8004", run.Error, StringComparison.Ordinal);
        Assert.Contains("cases/documents/d/signatories.yaml:", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(workspace.PathOf("out/d/d.en.txt")));
        foreach (var word in new[] { "hush", "Quiet", "Тихая", "Reed", "reed" })
            Assert.DoesNotMatch($@"\b{word}\b", run.Out + run.Error);
    }
}
