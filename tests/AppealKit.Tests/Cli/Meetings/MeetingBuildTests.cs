using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using AppealKit.Cli;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Cli.Meetings;

/// <summary><c>meeting build</c>: what goes with the documents of a meeting.</summary>
public sealed class MeetingBuildTests
{
    private const string Folder = "out/meetings/autumn/";

    [Fact]
    public void Everything_for_a_meeting_is_built_and_the_same_twice()
    {
        using var workspace = new MeetingWorkspace();

        var run = workspace.Run("meeting", "build", "autumn");

        Assert.True(run.Code == ExitCode.Fine, run.Error);
        var files = Directory.EnumerateFiles(workspace.PathOf(Folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        Assert.Equal(
            ["autumn.ics", "autumn.zip", "cover.en.html", "cover.en.pdf", "cover.ru.html", "cover.ru.pdf", "index.html",
                "recommendations.en.html", "recommendations.en.md", "recommendations.en.pdf", "recommendations.ru.html", "recommendations.ru.md", "recommendations.ru.pdf"],
            files);
        Assert.True(File.Exists(workspace.PathOf("out/autumn-01-briefing/autumn-01-briefing.ru.pdf")));
        var before = Digests(workspace);
        Assert.DoesNotContain(": written", workspace.Run("meeting", "build", "autumn").Out, StringComparison.Ordinal);
        Assert.Equal(before, Digests(workspace));
        Directory.Delete(workspace.PathOf("out"), recursive: true);
        workspace.Run("meeting", "build", "autumn", "--jobs", "1");
        Assert.Equal(before, Digests(workspace));
    }

    [Fact]
    public void A_full_build_leaves_the_files_of_a_meeting_and_the_manifest_does_not_list_them()
    {
        using var workspace = new MeetingWorkspace();
        workspace.Run("meeting", "build", "autumn");

        var run = workspace.Run("build");

        Assert.True(run.Code == ExitCode.Fine, run.Error);
        Assert.True(File.Exists(workspace.PathOf(Folder + "autumn.zip")));
        Assert.True(File.Exists(workspace.PathOf(Folder + "cover.en.pdf")));
        Assert.DoesNotContain("cover", File.ReadAllText(workspace.PathOf("out/manifest.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_zip_holds_the_finished_files_with_flat_names_by_session()
    {
        using var workspace = new MeetingWorkspace();
        workspace.Run("meeting", "build", "autumn");

        using var zip = ZipFile.OpenRead(workspace.PathOf(Folder + "autumn.zip"));
        Assert.Equal(
            ["00-cover.en.pdf", "00-cover.ru.pdf", "00-recommendations.en.md", "00-recommendations.en.pdf", "00-recommendations.ru.md", "00-recommendations.ru.pdf",
                "01-briefing.en.pdf", "01-briefing.ru.pdf", "01-oral-statement.en.pdf", "01-oral-statement.ru.pdf", "02-briefing.en.pdf", "02-briefing.ru.pdf"],
            zip.Entries.Select(e => e.FullName));
        var entry = zip.GetEntry("01-briefing.ru.pdf")!;
        using var content = new MemoryStream();
        using (var stream = entry.Open())
            stream.CopyTo(content);
        Assert.Equal(File.ReadAllBytes(workspace.PathOf("out/autumn-01-briefing/autumn-01-briefing.ru.pdf")), content.ToArray());
        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
    }

    [Fact]
    public void A_program_for_archives_finds_nothing_wrong_with_the_zip()
    {
        var python = RequiredTool.Path("python3");
        using var workspace = new MeetingWorkspace();
        workspace.Run("meeting", "build", "autumn", "--format", "pdf", "--format", "txt");

        var (code, told, error) = ExternalTool.Run(python, "-c", "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), len(z.namelist()))", workspace.PathOf(Folder + "autumn.zip"));

        Assert.True(code == 0, error);
        Assert.StartsWith("None 18", told, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_built_is_missing_from_the_zip_and_the_rest_is_there()
    {
        using var workspace = new MeetingWorkspace();
        workspace.Write("cases/documents/autumn-01-briefing/body.en.md", "{{ nobody_knows }}\n");

        var run = workspace.Run("meeting", "build", "autumn", "--format", "pdf");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("the zip lacks what could not be built: autumn-01-briefing/autumn-01-briefing.en.pdf", run.Out, StringComparison.Ordinal);
        using var zip = ZipFile.OpenRead(workspace.PathOf(Folder + "autumn.zip"));
        Assert.DoesNotContain(zip.Entries, e => e.FullName == "01-briefing.en.pdf");
        Assert.Contains(zip.Entries, e => e.FullName == "02-briefing.en.pdf");
        Assert.DoesNotContain("autumn-01-briefing.en.pdf", File.ReadAllText(workspace.PathOf(Folder + "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_calendar_has_sessions_in_their_zone_and_deadlines()
    {
        using var workspace = new MeetingWorkspace();
        workspace.Edit("title: {en: Freedoms I, ru: Свободы I}", "title: {en: \"Freedoms, of speech; of assembly and of everything else that has a name\", ru: Свободы I}");
        workspace.Run("meeting", "build", "autumn");

        var text = File.ReadAllText(workspace.PathOf(Folder + "autumn.ics"));

        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", text, StringComparison.Ordinal);
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(text.Split("\r\n"), l => Assert.InRange(Encoding.UTF8.GetByteCount(l), 0, 75));
        var unfolded = text.Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Warsaw\r\nBEGIN:DAYLIGHT\r\nDTSTART:19960331T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nDTSTART:19961027T030000\r\n", unfolded, StringComparison.Ordinal);
        Assert.Contains("UID:autumn-session-1@appealkit\r\nDTSTAMP:20261005T000000Z\r\nDTSTART;TZID=Europe/Warsaw:20261006T100000\r\nDTEND;TZID=Europe/Warsaw:20261006T130000\r\nSUMMARY:1. Freedoms\\, of speech\\; of assembly and of everything else that has a name\r\nLOCATION:Warsaw\\, PL\r\n", unfolded, StringComparison.Ordinal);
        Assert.Contains("UID:autumn-session-2@appealkit\r\nDTSTAMP:20261005T000000Z\r\nDTSTART;VALUE=DATE:20261007\r\nDTEND;VALUE=DATE:20261008\r\n", unfolded, StringComparison.Ordinal);
        Assert.Contains("UID:autumn-deadline-registration@appealkit\r\nDTSTAMP:20261005T000000Z\r\nDTSTART;TZID=Europe/Warsaw:20260901T180000\r\nSUMMARY:Registration (Autumn meeting)\r\n", unfolded, StringComparison.Ordinal);
        Assert.Equal(unfolded.Split("BEGIN:VEVENT").Length, unfolded.Split("END:VEVENT").Length);
    }

    [Fact]
    public void Recommendations_stand_once_each_by_addressee_with_their_sessions()
    {
        using var workspace = new MeetingWorkspace();
        workspace.Run("meeting", "build", "autumn");

        var english = File.ReadAllText(workspace.PathOf(Folder + "recommendations.en.md"));
        var russian = File.ReadAllText(workspace.PathOf(Folder + "recommendations.ru.md"));

        Assert.Equal(2, english.Split("Free them.").Length);
        Assert.Contains("# Recommendations", english, StringComparison.Ordinal);
        Assert.Contains("## The government", english, StringComparison.Ordinal);
        Assert.Contains("Free them. (sessions: 1)", english, StringComparison.Ordinal);
        Assert.Contains("Answer our letters. (all sessions)", english, StringComparison.Ordinal);
        Assert.Contains("## Правительство", russian, StringComparison.Ordinal);
        Assert.Contains("Освободить их. (заседания: 1)", russian, StringComparison.Ordinal);
    }

    [Fact]
    public void The_cover_sheet_says_who_submits_what_for_which_session()
    {
        using var workspace = new MeetingWorkspace();
        workspace.Run("meeting", "build", "autumn");

        var cover = File.ReadAllText(workspace.PathOf(Folder + "cover.en.html"));

        foreach (var said in new[] { "Autumn meeting", "Warsaw", "Watch", "1. Freedoms I", "Briefing", "Oral statement", "2. Freedoms II", "href=\"cover.ru.html\"" })
            Assert.Contains(said, cover, StringComparison.Ordinal);
        Assert.Contains("href=\"../../autumn-01-briefing/autumn-01-briefing.en.pdf\"", File.ReadAllText(workspace.PathOf(Folder + "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_is_withheld_stands_in_none_of_the_files()
    {
        using var workspace = new MeetingWorkspace();
        var person = File.ReadAllText(workspace.PathOf("cases/people/anna.yaml"));
        workspace.Write("cases/people/anna.yaml", person.Replace("audience: public", "audience: internal", StringComparison.Ordinal));
        workspace.Edit("title: {en: Freedoms II, ru: Свободы II}", "title: {en: The case of Anna Sample, ru: Свободы II}");

        var run = workspace.Run("meeting", "build", "autumn");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("AK8004", run.Error, StringComparison.Ordinal);
        foreach (var name in new[] { "index.html", "autumn.ics", "cover.en.html", "cover.en.pdf" })
            Assert.False(File.Exists(workspace.PathOf(Folder + name)), name);
        using var zip = ZipFile.OpenRead(workspace.PathOf(Folder + "autumn.zip"));
        Assert.DoesNotContain(zip.Entries, e => e.FullName is "02-briefing.en.pdf" or "00-cover.en.pdf");
    }

    [Fact]
    public void Whoever_is_withheld_later_is_gone_from_what_an_earlier_build_left()
    {
        using var workspace = new MeetingWorkspace();
        workspace.Edit("title: {en: Freedoms II, ru: Свободы II}", "title: {en: The case of Anna Sample, ru: Свободы II}");
        Assert.Equal(ExitCode.Fine, workspace.Run("meeting", "build", "autumn").Code);
        workspace.Edit("title: {en: The case of Anna Sample, ru: Свободы II}", "title: {en: Freedoms II, ru: Свободы II}");
        var person = File.ReadAllText(workspace.PathOf("cases/people/anna.yaml"));
        workspace.Write("cases/people/anna.yaml", person.Replace("audience: public", "audience: internal", StringComparison.Ordinal));

        var run = workspace.Run("build");

        Assert.Contains("AK8017", run.Error, StringComparison.Ordinal);
        foreach (var name in new[] { "index.html", "autumn.ics", "autumn.zip", "cover.en.html", "cover.en.pdf" })
            Assert.False(File.Exists(workspace.PathOf(Folder + name)), name);
        Assert.True(File.Exists(workspace.PathOf(Folder + "cover.ru.html")));
    }

    [Fact]
    public void A_build_of_a_meeting_alone_builds_its_documents_and_nothing_else()
    {
        using var workspace = new MeetingWorkspace();
        workspace.Write("cases/documents/other/document.yaml", "id: other\nkind: statement\ndate: \"2026-01-01\"\nlanguages: [en]\ntitle: {en: Other}\nissuers: [watch]\n");

        var run = workspace.Run("build", "--meeting", "autumn");

        Assert.True(run.Code == ExitCode.Fine, run.Error);
        Assert.Contains("autumn-02-briefing", run.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(workspace.PathOf("out/other")));
        Assert.False(Directory.Exists(workspace.PathOf("out/meetings")));
        var unknown = workspace.Run("build", "--meeting", "automn");
        Assert.Equal(ExitCode.WrongUsage, unknown.Code);
        Assert.Contains("there is no meeting `automn`", unknown.Error, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Digests(MeetingWorkspace workspace) => Directory.EnumerateFiles(workspace.PathOf("out"), "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(workspace.Root, f), f => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f))), StringComparer.Ordinal);
}
