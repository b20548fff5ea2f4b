using AppealKit.Cli;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>Entries that can be one signatory: proposed without giving anybody away, decided by a person, and not asked again.</summary>
public sealed class SignatoriesMergeTests
{
    private const string Path = "cases/documents/neutrality-day-2025/signatories.yaml";

    private const string Ledger = """
        # who signs
        signatories:
          - {id: s-1, name: {en: Jan Kowalewicz}, country: PL, display: named, history: [{on: "2025-12-01", state: approved}]}
          - name: {ru: Ян Ковалевич}   # no id yet
            country: PL
            display: named
            history:
              - {on: "2025-12-02", state: approved}
          - {id: s-3, name: {en: Eva Mühlhausen}, display: named, history: [{on: "2025-12-02", state: approved}]}
          - {id: s-4, name: {en: Dr. Eva Muehlhausen}, history: [{on: "2025-12-02", state: approved}]}
          - {id: s-5, name: {en: J. Kowalewicz}, display: named, history: [{on: "2025-12-03", state: approved}]}
          - {organisation: tihr, history: [{on: "2025-12-01", state: approved}]}

        """;

    [Fact]
    public void Proposals_tell_ids_scores_and_reasons()
    {
        using var sample = WithLedger();

        var run = Run(sample, "merge");

        Assert.Equal((ExitCode.Fine, ""), (run.Code, run.Error));
        Assert.Matches(@"0\.[89]\d +s-1 +line 4 +the same name in another alphabet, the same country\n", run.Out);
        Assert.Matches(@"0\.5\d +s-1 +s-5 +the same name, an initial for a given name\n", run.Out);
        Assert.DoesNotContain("s-4", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("1 more with somebody who is not named: --audience internal lists them\n", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Kowalewicz", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_told_to_ourselves_and_never_beside_somebody_hidden()
    {
        using var sample = WithLedger();

        var run = Run(sample, "merge", "--audience", "internal");

        Assert.Matches("s-1 +Jan Kowalewicz +line 4 +Ян Ковалевич +the same name in another alphabet", run.Out);
        Assert.Matches(@"s-3 +\(not named\) +s-4 +\(not named\) +nearly the same spelling", run.Out);
        Assert.DoesNotContain("hlhausen", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_merge_is_an_entry_and_gives_ids()
    {
        using var sample = WithLedger();
        var before = sample.Read(Path);

        var run = Run(sample, "merge", "line 4", "s-1");

        Assert.Equal((ExitCode.Fine, ""), (run.Code, run.Error));
        Assert.Matches("^s-[2-9a-z]{4} and s-1 are one signatory; the names of s-1 count\n$", run.Out);
        var id = run.Out[..6];
        var after = sample.Read(Path);
        Assert.Contains("state: approved}\n      - {on: \"2025-12-05\", merged_into: s-1}\n", after, StringComparison.Ordinal);
        Assert.Contains("id: " + id, after, StringComparison.Ordinal);
        Assert.Contains("# no id yet", after, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, sample.Run("check").Code);
        Assert.EndsWith("5 signatories: 5 approved\n", Run(sample, "list").Out, StringComparison.Ordinal);
        Assert.Matches(@"0\.5\d +s-1\+" + id + " +s-5 ", Run(sample, "merge").Out);
        Assert.Equal("they are one signatory already\n", Run(sample, "merge", "s-1", id).Out);
        Run(sample, "undo");
        Assert.Equal(before, sample.Read(Path));
    }

    [Fact]
    public void What_was_kept_apart_is_not_asked_again_whoever_is_merged_later()
    {
        using var sample = WithLedger();
        Assert.Equal("s-1, s-5 are kept apart\n", Run(sample, "keep", "s-1", "s-5").Out);
        var id = Run(sample, "merge", "line 4", "s-1").Out[..6];

        Assert.DoesNotContain("s-5", Run(sample, "merge", "--audience", "internal").Out, StringComparison.Ordinal);
        Assert.Equal("kept apart already\n", Run(sample, "keep", id, "s-5").Out);
        var run = Run(sample, "merge", id, "s-5");
        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.Contains($"AK8251: `{id}` and `s-5` were kept apart", run.Error, StringComparison.Ordinal);
        run = Run(sample, "keep", id, "s-1");
        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.Contains("AK8251", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_named_is_merged_into_the_last()
    {
        using var sample = WithLedger();

        Assert.Equal("s-5, s-3 and s-1 are one signatory; the names of s-1 count\n", Run(sample, "merge", "s-5", "s-3", "s-1").Out);

        // Into one that was merged itself: the one that stands for all is meant.
        // What s-4 said hides all that was said before; only s-5 approved after it.
        Assert.Equal("s-4 and s-1 are one signatory; the names of s-5 count, for those of s-1 were not given to be shown\n", Run(sample, "merge", "s-4", "s-5").Out);
        Assert.EndsWith("3 signatories: 3 approved\n", Run(sample, "list").Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, sample.Run("check").Code);
    }

    [Theory]
    [InlineData("merge", "tihr", "s-1")]
    [InlineData("merge", "s-1", "s-1")]
    [InlineData("keep", "s-1", "s-1")]
    public void AK8252_a_person_is_no_organisation_and_one_is_not_two(string command, string first, string second)
    {
        using var sample = WithLedger();

        var run = Run(sample, command, first, second);

        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.Contains("AK8252", run.Error, StringComparison.Ordinal);
        Assert.Equal(Ledger, sample.Read(Path));
    }

    [Fact]
    public void One_entry_alone_is_wrong_usage()
    {
        using var sample = WithLedger();

        Assert.Equal(ExitCode.WrongUsage, Run(sample, "merge", "s-1").Code);
        Assert.Equal(ExitCode.WrongUsage, Run(sample, "keep", "s-1").Code);
    }

    [Fact]
    public void AK2851_a_check_says_once_that_somebody_should_decide()
    {
        using var sample = WithLedger();

        var run = sample.Run("check");

        Assert.Equal(ExitCode.Fine, run.Code);
        Assert.Contains("notice AK2851: 2 pairs of entries of this ledger look like one signatory each", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("owalewi", run.Out, StringComparison.Ordinal);
        Run(sample, "merge", "line 4", "s-1");
        Run(sample, "keep", "s-3", "s-4");
        Assert.DoesNotContain("AK2851", sample.Run("check").Out, StringComparison.Ordinal);
    }

    private static ProgramRun Run(SampleCopy sample, params string[] arguments) => sample.Run(["signatories", .. arguments, "--document", "neutrality-day-2025"]);

    private static SampleCopy WithLedger()
    {
        var sample = new SampleCopy();
        sample.Write(Path, Ledger);
        return sample;
    }
}
