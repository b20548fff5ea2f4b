using AppealKit.Cli;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>Who merges two entries decides that they are one signatory, not by which name: only one that was given to be shown is printed.</summary>
public sealed class MergedNameTests
{
    private const string Full = "  - {id: s-1, name: {en: Rufina Ostrowiecka}, affiliation: {en: Lock Museum}, country: PL, display: anonymous, history: [{on: \"2025-12-01\", state: approved}]}";

    private const string Initial = """
          - {id: s-2, name: {en: R. Ostrowiecka}, country: PL, display: named, consent: {on: "2025-12-03", wording: Yes}, history: [{on: "2025-12-03", state: approved}]}
        """;

    private const string PenName = """
          - {id: s-2, name: {en: Lilac Sample}, country: PL, display: named, consent: {on: "2025-12-03", wording: Yes}, history: [{on: "2025-12-03", state: approved}]}
        """;

    [Theory]
    [InlineData(Initial, "R. Ostrowiecka", "s-1", "s-2")]
    [InlineData(Initial, "R. Ostrowiecka", "s-2", "s-1")]
    [InlineData(PenName, "Lilac Sample", "s-1", "s-2")]
    [InlineData(PenName, "Lilac Sample", "s-2", "s-1")]
    public void Whoever_said_no_to_one_name_and_yes_to_another_is_printed_with_the_other(string entry, string name, string merged, string into)
    {
        using var sample = Sample(entry);
        var built = sample.Run("build", "--document", "the-text", "--format", "txt");
        Assert.True(built.Code == ExitCode.Fine, built.Error);

        var merge = Run(sample, "merge", merged, into);

        Assert.Equal((ExitCode.Fine, ""), (merge.Code, merge.Error));
        Assert.StartsWith($"{merged} and {into} are one signatory; the names of s-2 count", merge.Out, StringComparison.Ordinal);
        Assert.Equal(into == "s-1", merge.Out.Contains(", for those of s-1 were not given to be shown", StringComparison.Ordinal));
        built = sample.Run("build", "--document", "the-text", "--format", "txt");
        Assert.True(built.Code == ExitCode.Fine, built.Error);
        var text = sample.Read("out/the-text/the-text.en.txt");
        Assert.Contains($"- {name}, Poland", text, StringComparison.Ordinal);
        Assert.Contains("Signed by 1 individual.", text, StringComparison.Ordinal);
        foreach (string[] command in new[] { ["list"], ["list", "--audience", "internal"], ["export", "--format", "csv"], ["export", "--format", "json", "--audience", "internal"], new[] { "status" } })
        {
            var told = Run(sample, command);
            Assert.DoesNotContain("Rufina", told.Out + told.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("Lock Museum", told.Out + told.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Initial, "s-1", "s-2")]
    [InlineData(Initial, "s-2", "s-1")]
    [InlineData(PenName, "s-1", "s-2")]
    [InlineData(PenName, "s-2", "s-1")]
    public void The_name_that_was_not_given_goes_on_being_searched_for(string entry, string merged, string into)
    {
        using var sample = Sample(entry, "Free him. The words of Rufina Ostrowiecka matter.\n");
        Assert.Contains("AK8004", sample.Run("build", "--document", "the-text", "--format", "txt").Error, StringComparison.Ordinal);

        Run(sample, "merge", merged, into);

        var build = sample.Run("build", "--document", "the-text", "--format", "txt");
        Assert.Equal(ExitCode.InputHasErrors, build.Code);
        Assert.Contains("AK8004", build.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Rufina", build.Error, StringComparison.Ordinal);
        Assert.Contains("AK8004", sample.Run("check", "--document", "the-text").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_approval_that_names_that_very_entry_shows_its_name()
    {
        using var sample = Sample(Initial);
        Run(sample, "merge", "s-2", "s-1");

        var approval = Run(sample, "approve", "s-1", "--display", "named", "--consent", "Yes, in full", "--on", "2025-12-06");

        Assert.Equal((ExitCode.Fine, ""), (approval.Code, approval.Error));
        sample.Run("build", "--document", "the-text", "--format", "txt");
        Assert.Contains("- Rufina Ostrowiecka, Lock Museum, Poland", sample.Read("out/the-text/the-text.en.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_approval_of_the_other_entry_does_not_let_a_text_name_the_one_that_is_hidden()
    {
        using var sample = Sample(Initial, "Free him. The words of Rufina Ostrowiecka matter.\n");
        Run(sample, "merge", "s-2", "s-1");

        var approval = Run(sample, "approve", "s-2", "--display", "named", "--consent", "Yes", "--on", "2025-12-06");

        Assert.Contains("AK8004", approval.Error, StringComparison.Ordinal);
    }

    private static SampleCopy Sample(string entry, string english = "Free him.\n") =>
        StatementForSignature.Sample(english, "Освободите его.\n", $"signatories:\n{Full}\n{entry}\n");

    private static ProgramRun Run(SampleCopy sample, params string[] arguments) =>
        sample.Run(["signatories", .. arguments, "--document", "the-text"]);
}
