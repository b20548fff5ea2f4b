using AppealKit.Cli;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>Whoever is held can be found among the public cases: that a hidden signatory is one of them is for ourselves only.</summary>
public sealed class SignatoriesAtRiskTests
{
    private const string Person = "cases/people/olga-publicova.yaml";

    private const string Case = """
        id: olga-publicova
        name:
          en: {form: Olga Publicova, family: Publicova}
          ru: {form: Ольга Публикова, family: Публикова}
        gender: female
        country: TM
        events: [{type: detained, date: "2025-11-01"}]

        """;

    [Theory]
    [InlineData("history: [{on: \"2025-12-01\", state: approved}]")]
    [InlineData("display: counted_only, history: [{on: \"2025-12-01\", state: approved}]")]
    [InlineData("display: named, consent: {on: \"2025-12-01\"}, history: [{on: \"2025-12-01\", state: pending}]")]
    [InlineData("display: named, history: [{on: \"2025-12-01\", state: approved}, {on: \"2025-12-02\", state: withdrawn}]")]
    [InlineData("display: named, history: [{on: \"2025-12-01\", state: approved}, {on: \"2025-12-20\", state: withdrawn}]")]
    [InlineData("display: named, history: [{on: \"2025-12-01\", state: approved}, {on: \"2025-12-02\", display: anonymous}]")]
    public void A_hidden_signatory_who_is_a_case_is_told_to_ourselves_only(string entry)
    {
        using var workspace = WithCase(entry, "public");

        foreach (var format in new[] { "text", "json", "sarif", "github" })
        {
            foreach (var audience in new[] { "public", "partners" })
            {
                var run = workspace.Run("check", "--report", format, "--audience", audience, "--on", "2025-12-05");
                Assert.Equal(ExitCode.Fine, run.Code);
                Assert.Contains("AK2863", run.Out, StringComparison.Ordinal);
                Assert.DoesNotMatch("(?i)AK2861|signatories\\.yaml|detained|prison|custody|at risk|publicova", run.Out + run.Error);
            }

            Assert.Contains("AK2861", workspace.Run("check", "--report", format, "--audience", "internal", "--on", "2025-12-05").Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_kept_is_the_same_message_whoever_and_however_many_they_are()
    {
        const string hidden = "history: [{on: \"2025-12-01\", state: approved}]";
        using var one = WithCase(hidden, "public");
        using var two = WithCase(hidden, "public");
        two.Write(SingersWorkspace.Ledger, two.Read(SingersWorkspace.Ledger) + $"  - {{id: s-2, name: {{en: Publicova Olga}}, affiliation: {{en: Elsewhere}}, {hidden}}}\nkept_apart: [{{on: \"2025-12-02\", ids: [s-1, s-2]}}]\n");

        var said = one.Run("check", "--on", "2025-12-05").Out;

        Assert.Contains("warning AK2863: something about signatories is told to `--audience internal` only", said, StringComparison.Ordinal);
        Assert.Equal(said, two.Run("check", "--on", "2025-12-05").Out);
    }

    [Theory]
    [InlineData("public", "AK2861")]
    [InlineData("internal", "AK2863")]
    public void Of_somebody_who_is_named_it_is_told_to_whoever_may_know_of_the_case(string audienceOfCase, string code)
    {
        using var workspace = WithCase("display: named, consent: {on: \"2025-12-01\"}, history: [{on: \"2025-12-01\", state: approved}]", audienceOfCase);

        var said = workspace.Run("check", "--on", "2025-12-05").Out;

        Assert.Contains(code, said, StringComparison.Ordinal);
        Assert.DoesNotContain(code == "AK2861" ? "AK2863" : "AK2861", said, StringComparison.Ordinal);
        Assert.Equal(code == "AK2861", said.Contains(Person, StringComparison.Ordinal));
    }

    // What Turkmen writes with g, Russian hears as к: the same family.
    [Theory]
    [InlineData("tk: Nazar Gulyýew", "ru: Назар Кулиев")]
    [InlineData("tk: Nazar Garaýew", "ru: Назар Караев")]
    [InlineData("tk: Nazar Gadyrow", "ru: Назар Кадыров")]
    [InlineData("tk: Nazar Gulyýew", "en: Nazar Kuliev")]
    [InlineData("ru: Назар Кулиев", "tk: Nazar Gulyýew")]
    public void The_same_name_in_turkmen_and_in_russian_letters_is_told(string ofCase, string ofSignatory)
    {
        using var workspace = new SingersWorkspace($"  - {{id: s-1, name: {{{ofSignatory}}}, history: [{{on: \"2025-12-01\", state: approved}}]}}\n");
        workspace.Write("cases/people/held.yaml", $"id: held\nname: {{{ofCase}}}\nevents: [{{type: detained, date: \"2025-11-01\"}}]\n");

        Assert.Contains("AK2861", workspace.Run("check", "--audience", "internal", "--on", "2025-12-05").Out, StringComparison.Ordinal);
    }

    private static SingersWorkspace WithCase(string entry, string audience)
    {
        var workspace = new SingersWorkspace($"  - {{id: s-1, name: {{ru: Ольга Публикова}}, {entry}}}\n");
        workspace.Write(Person, $"{Case}audience: {audience}\n");
        return workspace;
    }
}
