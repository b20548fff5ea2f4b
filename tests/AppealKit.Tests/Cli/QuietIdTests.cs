using AppealKit.Cli;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>No command writes a ledger that the next one refuses; whoever asks to be hidden is hidden, whatever their id.</summary>
public sealed class QuietIdTests
{
    private const string Kowalski = """
          # Asked on the phone.
          - id: jan-kowalski   # as in his mail
            name: {en: Jan Kowalski}
            email: jan@example.org
            display: named
            consent: {on: "2025-12-01"}
            history:
              - {on: "2025-12-01", state: approved}
          - {id: s-2, name: {en: J. Kowalski}, display: named, history: [{on: "2025-12-01", state: approved}, {on: "2025-12-02", merged_into: "jan-kowalski"}]}
          - {id: s-3, name: {en: Erika Muster}, history: [{on: "2025-12-01", state: approved}]}
          - {id: s-4, name: {en: Jana Kowalska}, history: [{on: "2025-12-01", state: approved}]}
        kept_apart:
          - {on: "2025-12-02", ids: [jan-kowalski, s-4]}

        """;

    [Theory]
    [InlineData("\n", "anonymous")]
    [InlineData("\r\n", "counted_only")]
    public void Whoever_is_hidden_gets_an_id_that_tells_nothing_wherever_the_ledger_has_it(string newLine, string display)
    {
        using var workspace = new SingersWorkspace("");
        var before = ("signatories:\n" + Kowalski).ReplaceLineEndings(newLine);
        workspace.Write(SingersWorkspace.Ledger, before);

        var run = workspace.Run("signatories", "approve", "jan-kowalski", "--display", display, "--document", "d", "--on", "2025-12-05");

        Assert.Equal(ExitCode.Fine, run.Code);
        Assert.Matches("line 3 is called s-[0-9a-z]{4} from now on", run.Out);
        Assert.DoesNotMatch("(?i)kowalski", run.Out + run.Error);
        var after = workspace.Read(SingersWorkspace.Ledger);
        var id = System.Text.RegularExpressions.Regex.Match(run.Out, "s-[0-9a-z]{4}").Value;
        Assert.DoesNotContain("jan-kowalski", after, StringComparison.Ordinal);
        Assert.Contains($"  - id: {id}   # as in his mail{newLine}", after, StringComparison.Ordinal);
        Assert.Contains($"merged_into: {id}}}", after, StringComparison.Ordinal);
        Assert.Contains($"ids: [{id}, s-4]", after, StringComparison.Ordinal);
        Assert.Contains($"display: {display}", after, StringComparison.Ordinal);
        Assert.DoesNotContain("error", workspace.Run("check", "--on", "2025-12-05").Out.Replace("0 errors", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, workspace.Run("signatories", "withdraw", id, "--document", "d", "--on", "2025-12-06").Code);

        Assert.Equal(ExitCode.Fine, workspace.Run("signatories", "undo", "--document", "d").Code);
        Assert.Equal(after, workspace.Read(SingersWorkspace.Ledger));
    }

    [Fact]
    public void Taking_it_back_gives_the_old_id_back()
    {
        using var workspace = new SingersWorkspace(Kowalski);
        var before = workspace.Read(SingersWorkspace.Ledger);

        Assert.Equal(ExitCode.Fine, workspace.Run("signatories", "approve", "jan-kowalski", "--display", "anonymous", "--document", "d", "--on", "2025-12-05").Code);
        Assert.Equal(ExitCode.Fine, workspace.Run("signatories", "undo", "--document", "d").Code);

        Assert.Equal(before, workspace.Read(SingersWorkspace.Ledger));
    }

    [Fact]
    public void Whoever_is_merged_with_somebody_hidden_is_called_otherwise_too()
    {
        using var workspace = new SingersWorkspace("""
              - {id: jan-kowalski, name: {en: Jan Kowalski}, display: named, history: [{on: "2025-12-01", state: approved}]}
              - {id: s-2, name: {en: Jan Kowalski}, display: named, history: [{on: "2025-12-02", state: approved}, {on: "2025-12-03", display: anonymous}]}

            """);

        var run = workspace.Run("signatories", "merge", "s-2", "jan-kowalski", "--document", "d", "--on", "2025-12-05");

        Assert.Equal(ExitCode.Fine, run.Code);
        Assert.DoesNotMatch("(?i)kowalski", run.Out + run.Error);
        Assert.DoesNotContain("jan-kowalski", workspace.Read(SingersWorkspace.Ledger), StringComparison.Ordinal);
        Assert.DoesNotContain("AK2810", workspace.Run("check").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_asks_by_the_form_to_be_hidden_is_hidden()
    {
        using var workspace = new SingersWorkspace(Kowalski);
        workspace.Write("answers.csv", "Timestamp,Email,Name,Country,May we show your name?\n12/13/2025 10:00:00,jan@example.org,Jan Kowalski,Poland,No\n");

        var run = workspace.Run("signatories", "import", "answers.csv", "--document", "d", "--on", "2025-12-15");

        Assert.Equal(ExitCode.Fine, run.Code);
        Assert.Contains("is called s-", run.Out, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)kowalski", run.Out + run.Error);
        Assert.Contains("2025-12-13\", display: anonymous", workspace.Read(SingersWorkspace.Ledger), StringComparison.Ordinal);
        Assert.DoesNotContain("AK2810", workspace.Run("check").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_import_gives_no_id_that_holds_a_name_by_chance()
    {
        using var workspace = new SingersWorkspace("");
        File.Delete(workspace.PathOf(SingersWorkspace.Ledger));
        // Of this row the id would be s-0an2na.
        workspace.Write("answers.csv", "Timestamp,Email,Name,Country,May we show your name?\n12/19/2025 10:00:00,u14301@x.org,Anna Nezafilu,Poland,No\n");

        Assert.Equal(ExitCode.Fine, workspace.Run("signatories", "import", "answers.csv", "--document", "d", "--on", "2025-12-20").Code);

        var first = workspace.Read(SingersWorkspace.Ledger);
        Assert.Matches("id: s-[0-9a-z]{6}\n", first);
        Assert.DoesNotContain("AK2810", workspace.Run("check").Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, workspace.Run("signatories", "undo", "--document", "d").Code);
        Assert.Equal(ExitCode.Fine, workspace.Run("signatories", "import", "answers.csv", "--document", "d", "--on", "2025-12-20").Code);
        Assert.Equal(first, workspace.Read(SingersWorkspace.Ledger));
    }

    [Fact]
    public void A_change_can_be_taken_back_in_a_ledger_that_has_errors_by_now()
    {
        using var workspace = new SingersWorkspace("""
              - {id: lark-2, organisation: hush, display: anonymous, history: [{on: "2025-12-01", state: approved}]}

            """);
        var before = workspace.Read(SingersWorkspace.Ledger);
        Assert.Equal(ExitCode.Fine, workspace.Run("signatories", "withdraw", "lark-2", "--document", "d", "--on", "2025-12-05").Code);
        workspace.Write("cases/organisations.yaml", workspace.Read("cases/organisations.yaml").Replace("Quiet Harbour Initiative", "Lark Initiative", StringComparison.Ordinal));
        Assert.Contains("AK2810", workspace.Run("signatories", "withdraw", "lark-2", "--document", "d", "--on", "2025-12-06").Error, StringComparison.Ordinal);

        Assert.Equal(ExitCode.Fine, workspace.Run("signatories", "undo", "--document", "d").Code);

        Assert.Equal(before, workspace.Read(SingersWorkspace.Ledger));
    }

    [Fact]
    public void AK8216_what_no_command_would_read_afterwards_is_not_written()
    {
        using var workspace = new SingersWorkspace("  - {name: {en: Jan Choir}, display: named, history: [{on: \"2025-12-01\", state: approved}]}\n");
        workspace.Write(SingersWorkspace.Definition, workspace.Read(SingersWorkspace.Definition).Replace("issuers: signatories", "issuers: [{name: {en: Jan Choir, ru: Хор Яна}}]", StringComparison.Ordinal));
        var before = workspace.Read(SingersWorkspace.Ledger);

        var run = workspace.Run("signatories", "approve", "Хор Яна", "--document", "d", "--on", "2025-12-05");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("error AK8216: with this change `cases/documents/d/signatories.yaml` would have an error, AK2802", run.Error, StringComparison.Ordinal);
        Assert.Contains("nothing else was written", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, workspace.Read(SingersWorkspace.Ledger));
        Assert.False(Directory.Exists(workspace.PathOf("cases/documents/d/versions")));
        Assert.False(File.Exists(workspace.PathOf("cases/documents/d/.signatories.before")));
    }
}
