using AppealKit.Cli;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary><c>appealkit new KIND ID --from ID</c>: last year's appeal, a year later.</summary>
public sealed class RollForwardTests
{
    private static readonly string[] Command =
        ["new", "appeal", "neutrality-day-2026", "--from", "neutrality-day-2025", "--occasion", "tm-neutrality-day@2026", "--on", "2026-11-21"];

    [Fact]
    public void Texts_and_comments_are_kept_and_the_rest_is_of_the_new_year()
    {
        using var sample = new SampleCopy();
        var run = sample.Run(Command);

        Assert.Equal(ExitCode.Fine, run.Code);
        var text = File.ReadAllText(sample.PathOf("cases/documents/neutrality-day-2026/document.yaml"));
        var before = File.ReadAllText(sample.PathOf("cases/documents/neutrality-day-2025/document.yaml"));
        Assert.StartsWith(before.Split('\n')[0] + "\nid: neutrality-day-2026\nkind: appeal\nstatus: draft\ndate: \"2026-12-05\"\n", text, StringComparison.Ordinal);
        Assert.Contains("\noccasion: tm-neutrality-day@2026\n", text, StringComparison.Ordinal);
        Assert.Equal(before.Split('\n').Length, text.Split('\n').Length);
        Assert.Equal(File.ReadAllText(sample.PathOf("cases/documents/neutrality-day-2025/body.ru.md")), File.ReadAllText(sample.PathOf("cases/documents/neutrality-day-2026/body.ru.md")));

        var built = sample.Run("build", "--document", "neutrality-day-2026", "--lang", "en", "--format", "html");
        Assert.Equal(ExitCode.Fine, built.Code);
        Assert.Contains("31st anniversary", File.ReadAllText(sample.PathOf("out/neutrality-day-2026/neutrality-day-2026.en.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_was_freed_since_is_welcomed_in_a_group_of_their_own()
    {
        using var sample = new SampleCopy();
        Event(sample, "murat-dushemov", "{type: pardoned, date: \"2026-09-20\", sources: [joint-appeal-2025]}");
        Event(sample, "saddam-gulamov", "{type: released, date: \"2026-10-01\", sources: [joint-appeal-2025]}");

        var run = sample.Run(Command);

        Assert.Contains("in a group of their own now: murat-dushemov, saddam-gulamov", run.Out, StringComparison.Ordinal);
        var text = File.ReadAllText(sample.PathOf("cases/documents/neutrality-day-2026/document.yaml"));
        Assert.Contains("people: [murat-dushemov, saddam-gulamov]", text, StringComparison.Ordinal);
        Assert.Contains("people: [mansur-mingelov]\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("- saddam-gulamov", text, StringComparison.Ordinal);
        var built = sample.Run("build", "--document", "neutrality-day-2026");
        Assert.Equal(ExitCode.Fine, built.Code);
        Assert.Contains("We welcome the release of these people.", File.ReadAllText(sample.PathOf("out/neutrality-day-2026/neutrality-day-2026.en.html")), StringComparison.Ordinal);
        // What is written about them is older than their release, and a build says so.
        Assert.Contains("AK2413", built.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("body.en.md:4: On 12 December 1995 the UN General Assembly")]
    [InlineData("body.en.md:14: In December 2022 four people", "body.en.md:14: [@jwforum-pardons] In December 2022 four people")]
    [InlineData("document.yaml:12: Joint appeal for the 30th anniversary")]
    [InlineData("document.yaml:13: Совместное обращение к 30-летию")]
    [InlineData("body.tk.md:8: Şu ýyl")]
    public void Sentences_that_speak_of_a_time_are_listed_with_their_place(params string[] either)
    {
        using var sample = new SampleCopy();

        var run = sample.Run(Command);

        Assert.Contains(either, e => run.Out.Contains("cases/documents/neutrality-day-2026/" + e, StringComparison.Ordinal));
        Assert.DoesNotContain(":::", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void AK8210_a_letter_is_no_appeal()
    {
        using var sample = new SampleCopy();

        var run = sample.Run("new", "letter", "a", "--from", "neutrality-day-2025");

        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.Contains("AK8210", run.Error, StringComparison.Ordinal);
        Assert.Contains("appealkit new appeal", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_document_is_said_with_the_nearest()
    {
        using var sample = new SampleCopy();

        var run = sample.Run("new", "appeal", "a", "--from", "neutrality-day-2024");

        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.Contains("Did you mean `neutrality-day-2025`?", run.Error, StringComparison.Ordinal);
    }

    private static void Event(SampleCopy sample, string person, string entry) =>
        sample.Edit($"cases/people/{person}.yaml", "\ntexts:", $"\n  - {entry}\ntexts:");
}
