using AppealKit.Cli;
using AppealKit.Testing;
using AppealKit.Tests.Cli;
using Xunit;

namespace AppealKit.Tests.Signatories;

/// <summary>Two people work on one ledger, each in a branch; git joins what they did, or stops with entries that are whole.</summary>
public sealed class LedgerMergeTests
{
    private const string Ledger = "cases/documents/neutrality-day-2025/signatories.yaml";
    private const string Headers = "Timestamp,Your name,Email,Country,May we show your name?\n";
    private static readonly string[] Document = ["--document", "neutrality-day-2025"];

    [Fact]
    public void New_entries_of_two_branches_conflict_as_wholes_and_keeping_both_sides_is_right()
    {
        using var sample = new SampleCopy();
        var git = new Repository(sample.Root);
        Import(sample, "2025-12-01 10:00:00,Anna Orzeszkot,a@example.org,Poland,Yes");
        git.Run("add", ".");
        git.Run("commit", "-qm", "begin");
        git.Run("checkout", "-qb", "theirs");
        // The same day, the same answers, the same country: as many lines alike as there can be.
        Import(sample, "2025-12-02 10:00:00,Benon Vuczkar,b@example.org,Poland,No");
        git.Run("commit", "-qam", "theirs");
        git.Run("checkout", "-q", "main");
        Import(sample, "2025-12-02 10:00:01,Cidra Mollwitz,c@example.org,Poland,No");
        git.Run("commit", "-qam", "ours");

        Assert.NotEqual(0, git.Try("merge", "-q", "theirs"));
        var text = sample.Read(Ledger);
        // What somebody does who keeps both sides.
        sample.Write(Ledger, string.Concat(text.Split('\n').Where(l => l.Length > 0 && !l.StartsWith("<<<<<<<", StringComparison.Ordinal) && l != "=======" && !l.StartsWith(">>>>>>>", StringComparison.Ordinal)).Select(l => l + "\n")));

        var list = sample.Run(["signatories", "list", "--audience", "internal", .. Document]);
        Assert.True(list.Out.Split(" pending ").Length == 4, list.Out + list.Error + text);
        Assert.DoesNotContain("error AK", sample.Run("check", "--document", "neutrality-day-2025").Out, StringComparison.Ordinal);
        Assert.All(sample.Read(Ledger).Split("  - id: ")[1..], e => Assert.Matches("    display: .*\\n    history:\\n      - .*\\n*$", e));
    }

    [Fact]
    public void Changes_of_different_entries_are_joined_without_a_conflict()
    {
        using var sample = new SampleCopy();
        var git = new Repository(sample.Root);
        Import(sample, "2025-12-01 10:00:00,Anna Orzeszkot,a@example.org,Poland,Yes", "2025-12-01 10:00:01,Benon Vuczkar,b@example.org,Poland,Yes", "2025-12-01 10:00:02,Cidra Mollwitz,c@example.org,Poland,Yes");
        git.Run("add", ".");
        git.Run("commit", "-qm", "begin");
        git.Run("checkout", "-qb", "theirs");
        sample.Run(["signatories", "withdraw", "Benon Vuczkar", "--on", "2025-12-05", .. Document]);
        git.Run("commit", "-qam", "theirs");
        git.Run("checkout", "-q", "main");
        sample.Run(["signatories", "approve", "Anna Orzeszkot", "--on", "2025-12-05", .. Document]);
        Import(sample, "2025-12-02 10:00:01,Danil Kverpen,d@example.org,Poland,No");
        git.Run("commit", "-qam", "ours");

        Assert.Equal(0, git.Try("merge", "-q", "--no-edit", "theirs"));

        var list = sample.Run(["signatories", "list", "--audience", "internal", .. Document]).Out;
        Assert.All(new[] { " approved ", " withdrawn ", " pending " }, s => Assert.Contains(s, list, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<<<<<<< ours\n  - id: a\n=======\n  - id: b\n>>>>>>> theirs\n")]
    [InlineData("  - id: a\n    name: {en: Anna Orzeszkot}\n  - id: b\n    name: {en: Benon Vuczkar}\n    history:\n      - {on: \"2025-12-01\", state: pending}\n")]
    [InlineData("  - id: a\n    name: {en: Anna Orzeszkot}\n    id: b\n    history:\n      - {on: \"2025-12-01\", state: pending}\n")]
    [InlineData("  - id: a\n    name: {en: Anna Orzeszkot}\n    history:\n      - {on: \"2025-12-01\", state: pending}\n  - id: a\n    name: {en: Anna Orzeszkot}\n    history:\n      - {on: \"2025-12-02\", state: withdrawn}\n")]
    [InlineData("  - id: a\n    name: {en: Anna Orzeszkot}\n    history:\n      - {on: \"2025-12-02\", state: withdrawn}\n      - {on: \"2025-12-01\", state: approved}\n")]
    public void A_check_finds_what_was_merged_wrongly(string entries)
    {
        using var sample = new SampleCopy();
        sample.Write(Ledger, "signatories:\n" + entries);

        var run = sample.Run("check");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains(Ledger, run.Out, StringComparison.Ordinal);
    }

    private static void Import(SampleCopy sample, params string[] rows)
    {
        sample.Write("form.csv", Headers + string.Concat(rows.Select(r => r + "\n")));
        Assert.Equal(ExitCode.Fine, sample.Run(["signatories", "import", "form.csv", .. Document]).Code);
        File.Delete(sample.PathOf("form.csv"));
    }

    private sealed class Repository
    {
        private readonly string _git = RequiredTool.Path("git");
        private readonly string _root;

        public Repository(string root)
        {
            _root = root;
            Run("init", "-q", "-b", "main");
            // As `appealkit init` writes it.
            File.WriteAllText(Path.Combine(root, ".gitignore"), ".signatories.before\n");
        }

        public void Run(params string[] arguments) => Assert.Equal(0, Try(arguments));

        public int Try(params string[] arguments) => ExternalTool.Run(
            _git, ["-C", _root, "-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "core.autocrlf=false", "-c", "merge.conflictStyle=merge", .. arguments]).ExitCode;
    }
}
