using System.Net;
using System.Text.RegularExpressions;
using AppealKit.Cli;
using Xunit;

namespace AppealKit.Tests.Cli.Meetings;

/// <summary>What is put together for a session, by kind: what it is called, what stands in it, and a kind that does not exist.</summary>
public sealed class SessionKindTests
{
    private const string TwoWanted = "wanted: [{kind: briefing, languages: [en, ru]}, {kind: oral_statement, languages: [en, ru]}]";

    [Fact]
    public void Texts_for_one_session_are_told_apart_by_their_titles_in_each_language()
    {
        using var workspace = new MeetingWorkspace();
        workspace.Edit("[en, ru]\n", "[en, fr, de, ru, tk, uk]\n", "cases/workspace.yaml");
        workspace.Edit("title: {en: Autumn meeting, ru: Осенняя встреча}", "title: {en: Autumn meeting, ru: Осенняя встреча, fr: Réunion, de: Tagung, tk: Duşuşyk, uk: Зустріч}\nlanguages: [en, fr, de, ru, tk, uk]");
        workspace.Edit("title: {en: Freedoms I, ru: Свободы I}", "title: {en: Freedoms I, ru: Свободы I, fr: Libertés I, de: Freiheiten I, tk: Azatlyklar I, uk: Свободи I}");
        workspace.Edit(TwoWanted, "wanted: [briefing, oral_statement, recommendations]");

        var run = workspace.Run("build", "--format", "html");

        Assert.True(run.Code == ExitCode.Fine, run.Error);
        string[] titles = [.. new[] { "en", "ru", "fr", "de", "tk", "uk" }.SelectMany(l => new[] { "briefing", "oral-statement", "recommendations" }, (l, kind) => TitleOf(workspace, "autumn-01-" + kind, l))];
        Assert.Equal(
            [
                "Briefing for session\u00a01: Freedoms I", "Oral statement for session\u00a01: Freedoms I", "Recommendations for session\u00a01: Freedoms I",
                "Справка к заседанию\u00a01: Свободы I", "Устное выступление на заседании\u00a01: Свободы I", "Рекомендации к заседанию\u00a01: Свободы I",
                "Note d’information pour la séance\u00a01\u00a0: Libertés I", "Déclaration orale pour la séance\u00a01\u00a0: Libertés I", "Recommandations pour la séance\u00a01\u00a0: Libertés I",
                "Hintergrundpapier zu Sitzung\u00a01: Freiheiten I", "Mündliche Erklärung zu Sitzung\u00a01: Freiheiten I", "Empfehlungen zu Sitzung\u00a01: Freiheiten I",
                "1-nji\u00a0mejlis üçin maglumat: Azatlyklar I", "1-nji\u00a0mejlis üçin çykyş: Azatlyklar I", "1-nji\u00a0mejlis üçin teklipler: Azatlyklar I",
                "Довідка до зустрічі: 1. Свободи I", "Усний виступ: 1. Свободи I", "Рекомендації: 1. Свободи I",
            ],
            titles);
        var index = WebUtility.HtmlDecode(workspace.Read("out/index.html"));
        Assert.All(titles, t => Assert.Contains(">" + t + "</span>", index, StringComparison.Ordinal));
    }

    [Fact]
    public void A_session_without_a_number_a_title_of_ones_own_and_a_kind_of_ones_own()
    {
        using var workspace = new MeetingWorkspace();
        workspace.Edit("until: \"11:00\", wanted: []", "until: \"11:00\", wanted: [{kind: briefing, languages: [en, ru]}]");
        workspace.Edit(TwoWanted, "wanted: [{kind: leaflet, languages: [en]}, {kind: oral_statement, languages: [en], title: {en: Ours}}]");
        workspace.Write("templates/leaflet.sbn", "{{ part 'title' }}\n\n{{ part 'cases' }}\n\n{{ part 'notice' }}\n");

        var run = workspace.Run("build", "--format", "html");

        Assert.True(run.Code == ExitCode.Fine, run.Error);
        Assert.Equal("Briefing: Opening", TitleOf(workspace, "autumn-opening-briefing", "en"));
        Assert.Equal("Справка к встрече: Открытие", TitleOf(workspace, "autumn-opening-briefing", "ru"));
        Assert.Equal("1. Freedoms I", TitleOf(workspace, "autumn-01-leaflet", "en"));
        Assert.Equal("Ours", TitleOf(workspace, "autumn-01-oral-statement", "en"));
    }

    [Fact]
    public void A_paper_of_recommendations_says_what_is_asked_of_whom_and_on_what_it_rests_and_no_more()
    {
        using var workspace = new MeetingWorkspace();
        workspace.Edit("- {topics: [media], en: Free them., ru: Освободить их.}", "- {topics: [media], en: Free them., ru: Освободить их., commitments: [copenhagen-1990/9.1]}");
        workspace.Edit(TwoWanted, "wanted: [{kind: recommendations, languages: [en]}]");

        var run = workspace.Run("build", "--format", "html", "--document", "autumn-01-recommendations");

        Assert.True(run.Code == ExitCode.Fine, run.Error);
        Assert.DoesNotContain("warning", run.Error, StringComparison.Ordinal);
        var text = workspace.Read("out/autumn-01-recommendations/autumn-01-recommendations.en.html");
        Assert.Contains("To the government:", text, StringComparison.Ordinal);
        Assert.Contains("Free them.", text, StringComparison.Ordinal);
        Assert.Contains("Copenhagen", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna", text, StringComparison.Ordinal);
        Assert.DoesNotContain("session 1: no case belongs to it", workspace.Run("meeting", "plan", "autumn").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_briefing_lists_the_commitments_that_its_session_is_about()
    {
        using var workspace = new MeetingWorkspace();
        workspace.Edit("    topics: [media]\n    day", "    topics: [media]\n    commitments: [copenhagen-1990/9.1]\n    day");

        var run = workspace.Run("build", "--format", "html", "--document", "autumn-01-briefing", "--document", "autumn-02-briefing");

        Assert.True(run.Code == ExitCode.Fine, run.Error);
        Assert.Matches("(?s)Commitments of the states</h2>.*<li>[^<]*Copenhagen[^<]*9\\.1", workspace.Read("out/autumn-01-briefing/autumn-01-briefing.en.html"));
        Assert.Matches("(?s)Обязательства государств</h2>.*<li>[^<]*9\\.1", workspace.Read("out/autumn-01-briefing/autumn-01-briefing.ru.html"));
    }

    [Fact]
    public void A_wanted_kind_that_does_not_exist_is_told_once_and_the_other_sessions_are_built()
    {
        using var workspace = new MeetingWorkspace();
        workspace.Edit(TwoWanted, "wanted: [{kind: breifing, languages: [en, ru]}, {kind: oral_statement, languages: [en, ru]}]");

        var run = workspace.Run("build", "--format", "html");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Single(Regex.Matches(run.Error, "error AK8002"));
        Assert.Contains("error AK8002: there is no template for the kind `breifing`\n  cases/meetings/autumn.yaml:", run.Error, StringComparison.Ordinal);
        Assert.Contains("Did you mean `briefing`?", run.Error, StringComparison.Ordinal);
        Assert.Equal(
            ["autumn-01-oral-statement.en.html", "autumn-01-oral-statement.ru.html", "autumn-02-briefing.en.html", "autumn-02-briefing.ru.html"],
            Directory.GetFiles(workspace.PathOf("out"), "autumn-*.html", SearchOption.AllDirectories).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_limit_for_a_kind_that_does_not_exist_is_told_once_and_one_for_a_kind_of_ones_own_is_not()
    {
        using var workspace = new MeetingWorkspace();
        workspace.Edit("limits: []", "limits: [{for: breifing, unit: pages, value: 5, source: a note, checked: \"2026-08-01\"}, {for: leaflet, unit: pages, value: 1, source: a note, checked: \"2026-08-01\"}]");
        workspace.Write("templates/leaflet.sbn", "{{ part 'title' }}\n");

        var run = workspace.Run("check");

        Assert.Single(Regex.Matches(run.Out, "warning AK2618"));
        Assert.Contains("warning AK2618: this limit holds for nothing: there is no template for the kind `breifing`", run.Out, StringComparison.Ordinal);
        Assert.Contains("Did you mean `briefing`?", run.Out, StringComparison.Ordinal);
    }

    private static string TitleOf(MeetingWorkspace workspace, string id, string language) =>
        Regex.Match(workspace.Read($"out/{id}/{id}.{language}.html"), "<title>(.*?)</title>").Groups[1].Value;
}
