using AppealKit.Cli;
using Xunit;

namespace AppealKit.Tests.Cli.Meetings;

/// <summary><c>meeting plan</c>: what there is, and what is lacking.</summary>
public sealed class PlanTests
{
    [Fact]
    public void The_plan_has_a_row_for_each_text_with_its_length_and_state()
    {
        using var workspace = new MeetingWorkspace();
        workspace.Edit("limits: []", "limits: [{for: briefing, unit: words, value: 1500, source: a note, checked: \"2025-01-01\", review_after: P1Y, confidence: recalled}]");

        var run = workspace.Run("meeting", "plan", "autumn");

        Assert.True(run.Code == ExitCode.Fine, run.Error);
        Assert.Matches("(?m)^opening +2026-10-05  10:00  Opening +nothing wanted$", run.Out);
        Assert.Matches("(?m)^1 +2026-10-06  10:00  Freedoms I +briefing +autumn-01-briefing +en +[0-9]+/1,500 +1 +composed$", run.Out);
        Assert.Matches("(?m)^ +Свободы I +oral_statement +autumn-01-oral-statement +ru +[0-9]+ +1 +0:[0-9]+/1:00 +composed$", run.Out);
        Assert.Contains("briefing: 1,500 words. Source of the limit: a note, checked 2025-01-01, recalled: look it up before you rely on it.; was to be checked again by 2026-01-01", run.Out, StringComparison.Ordinal);
        Assert.Matches("(?m)^2026-09-01 +18:00 +7 days +Registration$", run.Out);
        Assert.Matches("(?m)^2026-09-25 +31 days +Papers$", run.Out);
        Assert.Contains("  session 2: no case belongs to it", run.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(workspace.PathOf("out")));
    }

    [Fact]
    public void What_is_lacking_is_told_by_session()
    {
        using var workspace = new MeetingWorkspace();
        workspace.Edit("title: {en: Freedoms II, ru: Свободы II}", "title: {en: Freedoms II}");
        workspace.Edit("    slot: PT1M\n    speaker: first\n", "");
        workspace.Edit("venue: warsaw-hd-conference", "venue: shdm");
        workspace.Edit("- {topics: [media], en: Free them., ru: Освободить их.}", "- {topics: [torture], en: Ask nobody by force., ru: Не пытать.}");
        workspace.Write("cases/documents/autumn-01-briefing/body.en.md", "Text.\n");

        var run = workspace.Run("meeting", "plan", "autumn");

        Assert.Contains("  session 2: no title in ru (autumn-02-briefing)", run.Out, StringComparison.Ordinal);
        Assert.Contains("  session 1: autumn-01-briefing has no body in ru", run.Out, StringComparison.Ordinal);
        Assert.Contains("  session 1: nobody is named who reads autumn-01-oral-statement", run.Out, StringComparison.Ordinal);
        Assert.Contains("  session 1: no speaking time is known for autumn-01-oral-statement", run.Out, StringComparison.Ordinal);
        Assert.Contains("  no session takes the recommendation “Ask nobody by force.”", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_over_its_limit_shows_both_and_ends_with_an_error()
    {
        using var workspace = new MeetingWorkspace();
        workspace.Edit("limits: []", "limits: [{for: briefing, unit: words, value: 3, source: a note, checked: \"2026-08-01\"}]");

        var run = workspace.Run("meeting", "plan", "autumn");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Matches("(?m)autumn-01-briefing +en +[0-9]+/3 +errors$", run.Out);
        Assert.Contains("AK8041", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("upr", "takes Word (docx) files only")]
    [InlineData("permanent-council", "access: Closed to groups")]
    public void What_a_venue_wants_is_said(string venue, string said)
    {
        using var workspace = new MeetingWorkspace();
        workspace.Edit("venue: warsaw-hd-conference", "venue: " + venue);

        Assert.Contains(said, workspace.Run("meeting", "plan", "autumn").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_speaker_whom_the_audience_may_not_see_is_not_lacking()
    {
        using var workspace = new MeetingWorkspace();
        workspace.Edit("audience: public}\nlimits", "audience: internal}\nlimits");

        var run = workspace.Run("meeting", "plan", "autumn");

        Assert.DoesNotContain("nobody is named", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Ada", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plan", "automn")]
    public void An_unknown_meeting_is_wrong_usage(string command, string id)
    {
        using var workspace = new MeetingWorkspace();

        var run = workspace.Run("meeting", command, id);

        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.Contains("there is no meeting `automn`", run.Error, StringComparison.Ordinal);
        Assert.Contains("autumn", run.Error, StringComparison.Ordinal);
    }
}
