using System.Text.Json;
using AppealKit.Cli;
using Xunit;

namespace AppealKit.Tests.Cli.Meetings;

/// <summary>Words, pages and minutes against the limits of a meeting.</summary>
public sealed class LimitTests
{
    private const string Source = "source: note of the organisers, checked: \"2026-08-01\", confidence: ";

    [Fact]
    public void AK8041_says_by_how_many_words_a_text_is_over_and_where_the_limit_comes_from()
    {
        using var workspace = new MeetingWorkspace();
        workspace.Run("build", "--document", "autumn-01-briefing", "--lang", "en");
        var words = WordsOf(workspace, "autumn-01-briefing", "en");
        workspace.Edit("limits: []", $"limits: [{{for: briefing, unit: words, value: {words - 7}, {Source}recalled}}]");

        var run = workspace.Run("build");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains($"error AK8041: the text in `en` is 7 words over the {words - 7} of `autumn`", run.Error, StringComparison.Ordinal);
        Assert.Contains("Source of the limit: note of the organisers, checked 2026-08-01, recalled", run.Error, StringComparison.Ordinal);
        Assert.Contains(run.Out.Split('\n'), l => l.StartsWith("autumn-01-briefing", StringComparison.Ordinal) && l.Contains("html", StringComparison.Ordinal) && l.Contains("not written, an earlier one stays", StringComparison.Ordinal));
        // What is not too long is built.
        Assert.True(File.Exists(workspace.PathOf("out/autumn-02-briefing/autumn-02-briefing.en.pdf")));
        Assert.True(File.Exists(workspace.PathOf("out/autumn-01-oral-statement/autumn-01-oral-statement.ru.pdf")));
    }

    [Fact]
    public void As_many_words_as_the_limit_are_not_too_many()
    {
        using var workspace = new MeetingWorkspace();
        workspace.Run("build", "--document", "autumn-01-briefing", "--lang", "en");
        workspace.Edit("limits: []", $"limits: [{{for: briefing, unit: words, value: {WordsOf(workspace, "autumn-01-briefing", "en")}, {Source}checked}}]");

        var run = workspace.Run("build", "--document", "autumn-01-briefing", "--lang", "en");

        Assert.Equal(ExitCode.Fine, run.Code);
    }

    [Fact]
    public void Too_many_pages_keep_the_pdf_alone_from_being_written()
    {
        using var workspace = new MeetingWorkspace();
        workspace.Edit("limits: []", $"limits: [{{for: briefing, unit: pages, value: 1, {Source}checked}}]");
        workspace.Write("cases/documents/autumn-01-briefing/body.en.md", string.Concat(Enumerable.Repeat("A paragraph of words that fills pages, one line after the other, until there are two of them.\n\n", 60)));

        var run = workspace.Run("build", "--document", "autumn-01-briefing", "--lang", "en");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Matches("AK8041: the text in `en` is [1-9] pages? over the 1 of `autumn`", run.Error);
        Assert.True(File.Exists(workspace.PathOf("out/autumn-01-briefing/autumn-01-briefing.en.html")));
        Assert.False(File.Exists(workspace.PathOf("out/autumn-01-briefing/autumn-01-briefing.en.pdf")));
    }

    [Fact]
    public void The_limit_of_a_venue_counts_where_the_meeting_has_none()
    {
        using var workspace = new MeetingWorkspace();
        workspace.Edit("slot: PT1M", "");
        workspace.Write("cases/documents/autumn-01-oral-statement/body.en.md", string.Join(' ', Enumerable.Repeat("word", 200)) + "\n");

        var run = workspace.Run("check", "--document", "autumn-01-oral-statement");

        // 200 words and 5 of thanks at 60 a minute.
        Assert.Contains("error AK8041: the text in `en` is 0:25 over the 3:00 of `warsaw-hd-conference`", run.Out, StringComparison.Ordinal);
        Assert.Contains("from memory", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Optional_paragraphs_go_until_the_speaker_can_say_it_and_the_cut_is_told()
    {
        using var workspace = new MeetingWorkspace();
        workspace.Write("cases/documents/autumn-01-oral-statement/body.en.md", "The text.\n\n::: optional 2\nFirst to go: " + string.Join(' ', Enumerable.Repeat("word", 60)) + ".\n:::\n\n::: optional\nThis one stays.\n:::\n");

        var run = workspace.Run("check", "--document", "autumn-01-oral-statement");

        Assert.Equal(ExitCode.Fine, run.Code);
        Assert.Contains("notice AK8042: the text in `en` fits its time without 1 optional paragraph, 63 words less", run.Out, StringComparison.Ordinal);
        Assert.Contains("“First to go: word word word word word …” (63 words)", run.Out, StringComparison.Ordinal);
        // Somebody who reads twice as fast can say all of it.
        workspace.Edit("rates: {en: 60", "rates: {en: 120");
        Assert.DoesNotContain("AK8042", workspace.Run("check", "--document", "autumn-01-oral-statement").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_limit_is_seen_by_the_next_build()
    {
        using var workspace = new MeetingWorkspace();
        Assert.Equal(ExitCode.Fine, workspace.Run("build").Code);
        workspace.Edit("limits: []", $"limits: [{{for: briefing, unit: words, value: 3, {Source}checked}}]");

        Assert.Contains("AK8041", workspace.Run("build").Error, StringComparison.Ordinal);
    }

    private static int WordsOf(MeetingWorkspace workspace, string id, string language)
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(workspace.PathOf("out/manifest.json")));
        return manifest.RootElement.GetProperty("documents").EnumerateArray()
            .First(e => e.GetProperty("id").GetString() == id && e.GetProperty("language").GetString() == language).GetProperty("words").GetInt32();
    }
}
