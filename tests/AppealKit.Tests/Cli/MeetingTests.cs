using AppealKit.Cli;
using Xunit;

namespace AppealKit.Tests.Cli;

public sealed class MeetingTests
{
    [Fact]
    public void The_list_shows_days_sessions_documents_and_what_is_due_next()
    {
        using var sample = new SampleCopy(allDocuments: true);

        var run = sample.Run("meeting", "list", "--on", "2025-11-20");

        Assert.Equal(ExitCode.Fine, run.Code);
        Assert.Equal(
            """
            id           venue  dates                  sessions  documents  next deadline
            sample-2025  WHDC   2025-12-08/2025-12-19        12         12  2025-12-01 papers
            whdc-2022    WHDC   2022-09-26/2022-10-07         3          0

            """,
            run.Out,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_meeting_that_the_audience_may_not_see_is_not_listed()
    {
        using var sample = new SampleCopy(allDocuments: true);
        sample.Edit("cases/meetings/sample-2025.yaml", "status: sample", "status: sample\naudience: partners");

        Assert.DoesNotContain("sample-2025", sample.Run("meeting", "list").Out, StringComparison.Ordinal);
        Assert.Contains("sample-2025", sample.Run("meeting", "list", "--audience", "partners").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_in_one_session_leaves_the_others_as_they_are()
    {
        using var sample = new SampleCopy(allDocuments: true);
        sample.Edit("cases/meetings/sample-2025.yaml", "day: \"2025-12-10\"\n    hour: \"10:00\"", "hour: \"10:00\"");
        sample.Edit("cases/meetings/sample-2025.yaml", "date: \"2025-12-01\"", "date: \"2026-12-01\"");

        var run = sample.Run(
            "build", "--format", "txt", "--lang", "en", "--document", "sample-2025-03-briefing", "--document", "sample-2025-04-briefing", "--document", "sample-2025-05-briefing");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("AK2602", run.Error, StringComparison.Ordinal);
        Assert.Contains("AK2605", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(sample.PathOf("out/sample-2025-03-briefing/sample-2025-03-briefing.en.txt")));
        Assert.False(File.Exists(sample.PathOf("out/sample-2025-04-briefing/sample-2025-04-briefing.en.txt")));
        Assert.True(File.Exists(sample.PathOf("out/sample-2025-05-briefing/sample-2025-05-briefing.en.txt")));
    }

    [Fact]
    public void Templates_see_the_commitments_of_a_session_and_no_id_in_place_of_a_number()
    {
        using var sample = new SampleCopy(allDocuments: true);
        sample.Write("templates/parts/summary.sbn", "{{ for commitment in document.meeting.commitments }}\n- {{ commitment.citation }}\n{{ end }}\n");
        sample.Edit("cases/meetings/sample-2025.yaml", "hour: \"10:00\", wanted: []", "wanted: [{kind: briefing, languages: [en]}], commitments: [udhr/20]");

        var run = sample.Run("build", "--format", "txt", "--lang", "en", "--document", "sample-2025-03-briefing", "--document", "sample-2025-opening-briefing");

        Assert.True(run.Code == ExitCode.Fine, run.Error);
        Assert.Contains("UDHR, art. 19", sample.Read("out/sample-2025-03-briefing/sample-2025-03-briefing.en.txt"), StringComparison.Ordinal);
        var opening = sample.Read("out/sample-2025-opening-briefing/sample-2025-opening-briefing.en.txt");
        Assert.Contains("UDHR, art. 20", opening, StringComparison.Ordinal);
        Assert.DoesNotContain("opening. ", opening, StringComparison.Ordinal);
    }
}
