using AppealKit.Cli;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>Somebody answers twice, once yes and once no, under names that differ: the list does not go out before a person has decided.</summary>
public sealed class AnsweredNoTests
{
    private const string Yes = "{id: s-1, name: {en: Rufina Ostrowiecka}, email: ro@example.org, display: named, consent: {on: \"2025-12-01\"}, history: [{on: \"2025-12-01\", state: approved}]}";

    [Theory]
    [InlineData("Ostrowiecka Rufina", "anonymous", "approved")]
    [InlineData("Dr. Rufina Ostrowiecka", "anonymous", "pending")]
    [InlineData("Руфина Островецка", "counted_only", "approved")]
    [InlineData("Rufina Ostrowiecka", "named", "withdrawn")]
    public void AK2852_a_check_warns_and_a_document_does_not_go_out(string name, string display, string state)
    {
        using var sample = Sample($"{{id: s-2, name: {{en: {name}}}, email: ro@example.org, display: {display}, history: [{{on: \"2025-12-02\", state: {state}}}]}}");

        var check = sample.Run("check", "--document", "the-text");
        Assert.Contains("warning AK2852", check.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("AK2851", check.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Ostrowiecka", check.Out, StringComparison.Ordinal);
        var ready = sample.Run("check", "--ready", "--document", "the-text");
        Assert.Contains("error AK8808: `the-text` is not ready: somebody on the list by name is nearly certain", ready.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("AK2852", ready.Out, StringComparison.Ordinal);

        Assert.Equal(ExitCode.Fine, Run(sample, "keep", "s-1", "s-2").Code);

        Assert.DoesNotContain("AK2852", sample.Run("check", "--document", "the-text").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("nearly certain", sample.Run("check", "--ready", "--document", "the-text").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Rufina Ostrowiecka", "named", "approved")]
    [InlineData("Benon Vuczkar", "anonymous", "approved")]
    public void Nobody_is_asked_to_decide_where_nobody_said_no_or_the_name_is_another(string name, string display, string state)
    {
        using var sample = Sample($"{{id: s-2, name: {{en: {name}}}, email: ro@example.org, display: {display}, consent: {{on: \"2025-12-02\"}}, history: [{{on: \"2025-12-02\", state: {state}}}]}}");

        Assert.DoesNotContain("AK2852", sample.Run("check", "--document", "the-text").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("nearly certain", sample.Run("check", "--ready", "--document", "the-text").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void AK8233_an_approval_that_hides_tells_of_another_entry_that_still_names_them()
    {
        using var sample = Sample("{id: s-2, name: {en: Ostrowiecka Rufina}, email: ro@example.org, display: named, consent: {on: \"2025-12-02\"}, history: [{on: \"2025-12-02\", state: approved}]}");

        var hidden = Run(sample, "approve", "s-1", "--display", "anonymous", "--on", "2025-12-05");

        Assert.Equal(ExitCode.Fine, hidden.Code);
        Assert.Contains("warning AK8233: an entry, which is on the list by name, can be the same signatory", hidden.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("s-2", hidden.Error, StringComparison.Ordinal);
    }

    /// <summary>Two branches: one withdraws somebody, the other approves for all who came in by a form, on a later day.</summary>
    [Fact]
    public void An_approval_for_many_passes_by_whoever_withdrew_in_another_branch()
    {
        using var sample = Sample("{id: s-2, via: form, name: {en: Benon Vuczkar}, display: named, consent: {on: \"2025-12-02\"}, history: [{on: \"2025-12-02\", state: pending}]}");
        Assert.Equal(ExitCode.Fine, Run(sample, "approve", "--came-in", "form", "--on", "2025-12-20").Code);
        Assert.Contains("Benon Vuczkar", Run(sample, "list", "--on", "2025-12-31").Out, StringComparison.Ordinal);

        sample.Edit(StatementForSignature.Ledger, "state: pending}", "state: pending}, {on: \"2025-12-10\", state: withdrawn}");

        Assert.Contains("via: form", sample.Read(StatementForSignature.Ledger)[sample.Read(StatementForSignature.Ledger).IndexOf("2025-12-20", StringComparison.Ordinal)..], StringComparison.Ordinal);
        var list = Run(sample, "list", "--on", "2025-12-31").Out;
        Assert.DoesNotContain("Benon Vuczkar", list, StringComparison.Ordinal);
        Assert.Contains("1 withdrawn", list, StringComparison.Ordinal);

        // Their own approval answers the withdrawal.
        Assert.Equal(ExitCode.Fine, Run(sample, "approve", "s-2", "--on", "2025-12-21").Code);
        Assert.Contains("Benon Vuczkar", Run(sample, "list", "--on", "2025-12-31").Out, StringComparison.Ordinal);
    }

    private static SampleCopy Sample(string entry) =>
        StatementForSignature.Sample("Free him.\n", "Освободите его.\n", $"signatories:\n  - {Yes}\n  - {entry}\n");

    private static ProgramRun Run(SampleCopy sample, params string[] arguments) =>
        sample.Run(["signatories", .. arguments, "--document", "the-text"]);
}
