using AppealKit.Cli;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>The commands on a ledger: nobody is named who does not want to be, and the file keeps what stands in it.</summary>
public sealed class SignatoriesTests
{
    private const string Path = "cases/documents/neutrality-day-2025/signatories.yaml";

    private const string Ledger = """
        # who signs
        deadline: "2025-12-03"
        signatories:
          - organisation: tihr   # by mail
            history:
              - {on: "2025-12-01", state: approved, language: en, version: 0123456789abcdef}

          - {id: s-1, name: {en: Jan Kowalski, ru: Ян Ковальский}, country: PL, display: named, history: [{on: "2025-12-04", state: approved}]}
          - {id: s-2, name: {en: Erika Mustermann}, country: DE, history: [{on: "2025-12-02", state: approved}], remarks: afraid}
          - {id: s-3, name: {en: Jan Kowalski}, affiliation: {en: Another University}, country: CZ, display: named, history: [{on: "2025-12-02", state: pending}]}

        """;

    [Fact]
    public void The_list_tells_states_and_hides_names()
    {
        using var sample = WithLedger();

        var run = sample.Run("signatories", "list", "--document", "neutrality-day-2025");

        Assert.Equal(ExitCode.Fine, run.Code);
        Assert.Matches("tihr +Turkmen Initiative for Human Rights +AT +approved +2025-12-01 +named +en +0123456789ab", run.Out);
        Assert.Matches("s-1 +Jan Kowalski +PL +approved, late +2025-12-04 +named", run.Out);
        Assert.Matches(@"s-2 +\(not named\) +approved +2025-12-02 +anonymous", run.Out);
        Assert.Matches(@"s-3 +\(not named\) +pending", run.Out);
        Assert.EndsWith("4 signatories: 1 pending, 3 approved\n", run.Out, StringComparison.Ordinal);
        var inside = sample.Run("signatories", "list", "--document", "neutrality-day-2025", "--audience", "internal", "--state", "pending");
        Assert.Matches("s-3 +Jan Kowalski +CZ +pending", inside.Out);
        Assert.DoesNotContain("tihr", inside.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Mustermann", run.Out + inside.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawal_is_an_entry_and_can_be_taken_back_once()
    {
        using var sample = WithLedger();
        var before = sample.Read(Path);

        var run = sample.Run("signatories", "withdraw", "TIHR", "Ян Ковальский", "s-2", "--document", "neutrality-day-2025");

        Assert.Equal((ExitCode.Fine, ""), (run.Code, run.Error));
        var after = sample.Read(Path);
        Assert.Equal(
            before.Replace("0123456789abcdef}\n", "0123456789abcdef}\n      - {on: \"2025-12-05\", state: withdrawn}\n", StringComparison.Ordinal)
                .Replace("\"2025-12-04\", state: approved}", "\"2025-12-04\", state: approved}, {on: \"2025-12-05\", state: withdrawn}", StringComparison.Ordinal)
                .Replace("\"2025-12-02\", state: approved}", "\"2025-12-02\", state: approved}, {on: \"2025-12-05\", state: withdrawn}", StringComparison.Ordinal),
            after);
        Assert.Contains("0 signatories withdrawn, 1 already", sample.Run("signatories", "withdraw", "tihr", "--document", "neutrality-day-2025").Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, sample.Run("check").Code);

        Assert.Equal(ExitCode.Fine, sample.Run("signatories", "undo", "--document", "neutrality-day-2025").Code);
        Assert.Equal(before, sample.Read(Path));
        var again = sample.Run("signatories", "undo", "--document", "neutrality-day-2025");
        Assert.Equal(ExitCode.InputHasErrors, again.Code);
        Assert.Contains("AK8213", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AK8233_a_withdrawal_tells_of_another_entry_that_still_names_them()
    {
        const string Twice = """
            signatories:
              - {id: s-1, name: {en: Jan Kowalski}, email: jan@example.org, display: named, history: [{on: "2025-12-04", state: approved}]}
              - {id: s-2, name: {ru: Ян Ковальский}, email: jan@example.org, display: named, history: [{on: "2025-12-04", state: approved}]}
              - {id: s-3, name: {en: Erika Mustermann}, display: named, history: [{on: "2025-12-04", state: approved}]}
              - {id: s-4, name: {en: Erika Musterman}, display: anonymous, history: [{on: "2025-12-04", state: approved}]}
              - {id: s-5, name: {en: Anna Example}, display: named, history: [{on: "2025-12-04", state: approved}]}
            """;
        using var sample = WithLedger(Twice);
        string[] document = ["--document", "neutrality-day-2025"];

        var first = sample.Run(["signatories", "withdraw", "s-1", .. document]);
        Assert.Equal(ExitCode.Fine, first.Code);
        Assert.Contains("warning AK8233: the entry `s-2`, which is on the list by name, can be the same signatory", first.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("names them no more", first.Out, StringComparison.Ordinal);

        // That the hidden one is like the shown one would tell who it is.
        var hidden = sample.Run(["signatories", "withdraw", "s-4", .. document]);
        Assert.Contains("warning AK8233: an entry, which is on the list by name, can be the same signatory", hidden.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("s-3", hidden.Error, StringComparison.Ordinal);

        var both = sample.Run(["signatories", "withdraw", "s-2", "s-5", .. document]);
        Assert.DoesNotContain("AK8233", both.Error, StringComparison.Ordinal);
        Assert.Contains("the next build names them no more", both.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_declined_or_withdrew_is_listed_by_name_to_nobody()
    {
        using var sample = WithLedger(Ledger.Replace("state: pending", "state: declined", StringComparison.Ordinal));
        string[] document = ["--document", "neutrality-day-2025"];
        sample.Run(["signatories", "withdraw", "s-1", .. document]);

        var run = sample.Run(["signatories", "list", "--audience", "internal", .. document]);

        Assert.DoesNotContain("Kowalski", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Kowalski", sample.Run(["signatories", "merge", "--audience", "internal", .. document]).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Kowalski", sample.Run(["signatories", "export", "--format", "csv", "--audience", "internal", .. document]).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void AK8214_what_was_written_by_hand_is_not_undone()
    {
        using var sample = WithLedger();
        sample.Run("signatories", "withdraw", "tihr", "--document", "neutrality-day-2025");
        File.AppendAllText(sample.PathOf(Path), "# a thought\n");
        var changed = sample.Read(Path);

        var run = sample.Run("signatories", "undo", "--document", "neutrality-day-2025");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("AK8214", run.Error, StringComparison.Ordinal);
        Assert.Equal(changed, sample.Read(Path));
    }

    [Fact]
    public void AK8211_namesakes_are_told_apart_and_nobody_unknown_is_changed()
    {
        using var sample = WithLedger();
        var before = sample.Read(Path);

        var run = sample.Run("signatories", "withdraw", "tihr", "jan kowalski", "s-33", "--document", "neutrality-day-2025");

        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.Contains("AK8211: several entries of the ledger are called `jan kowalski`", run.Error, StringComparison.Ordinal);
        Assert.Contains("Name one by its id: s-1, s-3.", run.Error, StringComparison.Ordinal);
        Assert.Contains("there is no signatory `s-33`", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, sample.Read(Path));
    }

    [Fact]
    public void AK8212_a_ledger_that_cannot_be_added_to_stays_as_it_is()
    {
        using var sample = WithLedger("signatories:\n  - &a {organisation: tihr, history: &h [{on: \"2025-12-01\", state: approved}]}\n  - {organisation: nhc, history: *h}\n");

        var run = sample.Run("signatories", "withdraw", "tihr", "--document", "neutrality-day-2025");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("AK8212", run.Error, StringComparison.Ordinal);
        Assert.Contains("history: *h", sample.Read(Path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("display: named, history: [{on: \"2023-06-01\", state: approved}]", "is in prison")]
    [InlineData("display: named, history: [{on: \"2015-06-01\", state: approved}]", "is in prison\n")]
    public void AK2861_a_signatory_who_is_a_case_by_now(string entry, string expected)
    {
        using var sample = WithLedger($"signatories:\n  - {{id: s-1, name: {{ru: Мурад Душемов}}, {entry}}}\n");

        var run = sample.Run("check");

        Assert.Contains("warning AK2861: this signatory has the name of somebody who " + expected, run.Out, StringComparison.Ordinal);
        var message = run.Out[run.Out.IndexOf("AK2861", StringComparison.Ordinal)..];
        message = message[..message.IndexOf("\n\n", StringComparison.Ordinal)];
        Assert.Contains("cases/people/murat-dushemov.yaml", message, StringComparison.Ordinal);
        Assert.DoesNotContain("ушемов", message, StringComparison.Ordinal);
        sample.Edit(Path, "{id: s-1,", "{id: s-1, is_not: [murat-dushemov],");
        Assert.DoesNotContain("AK2861", sample.Run("check").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en: Murad Dushemov")]
    [InlineData("tk: Myrat Duşemow")]
    [InlineData("tk: Myrat Düşemow")]
    [InlineData("de: Murat Duschemow")]
    [InlineData("fr: Mourad Douchemov")]
    [InlineData("en: Murat Dushyemov")]
    public void AK2861_a_case_is_known_in_other_spellings(string name)
    {
        using var sample = WithLedger($"signatories:\n  - {{id: s-1, name: {{{name}}}, display: named, history: [{{on: \"2023-06-01\", state: approved}}]}}\n");

        Assert.Contains("AK2861", sample.Run("check").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ledger_with_mistakes_is_not_changed()
    {
        using var sample = WithLedger(Ledger.Replace("state: pending", "state: pendin", StringComparison.Ordinal));

        var run = sample.Run("signatories", "withdraw", "tihr", "--document", "neutrality-day-2025");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("AK1104", run.Error, StringComparison.Ordinal);
    }

    private static SampleCopy WithLedger(string? ledger = null)
    {
        var sample = new SampleCopy();
        sample.Write(Path, ledger ?? Ledger);
        return sample;
    }
}
