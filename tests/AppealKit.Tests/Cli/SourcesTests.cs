using System.Globalization;
using System.Text;
using AppealKit.Cli;
using Xunit;

namespace AppealKit.Tests.Cli;

public sealed class SourcesTests
{
    private const string Sources = "cases/sources.yaml";

    private const string Export = """
        [
          {"id": "new", "type": "book", "title": "A new book", "publisher": "Example Press", "issued": {"date-parts": [["2001"]]}},
          {"id": "old", "type": "webpage", "title": "Known", "URL": "https://nhc.no/?p=27882"}
        ]
        """;

    [Fact]
    public void The_list_shows_where_each_source_is_cited()
    {
        using var sample = new SampleCopy();

        var run = sample.Run("sources", "list");

        Assert.Equal(ExitCode.Fine, run.Code);
        Assert.Matches(@"unga-1995 +\w+ +1995-12-12 .*document neutrality-day-2025", run.Out);
        Assert.Matches(@"azatlyk-2025 .*person alisher-sakhatov", run.Out);
    }

    [Fact]
    public void The_check_names_what_is_wrong_and_warnings_can_count_as_errors()
    {
        using var sample = new SampleCopy();
        sample.Edit("cases/documents/neutrality-day-2025/body.en.md", "[@release-news-2022]", "[@release-news-2023]");

        File.AppendAllText(sample.PathOf(Sources), "\n  - {id: undated, type: webpage, title: A page}\n");

        var run = sample.Run("sources", "check");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("error AK2405: no source is called `release-news-2023`", run.Out, StringComparison.Ordinal);
        Assert.Contains("Did you mean `release-news-2022`?", run.Out, StringComparison.Ordinal);
        Assert.Contains("warning AK2404: nothing cites the source `undated`", run.Out, StringComparison.Ordinal);
        Assert.Contains("warning AK2406: the source `undated` has no address", run.Out, StringComparison.Ordinal);
        Assert.Contains("warning AK2407: the source `undated` has no date", run.Out, StringComparison.Ordinal);
        using var whole = new SampleCopy();
        File.AppendAllText(whole.PathOf(Sources), "\n  - {id: undated, type: webpage, title: A page}\n");
        Assert.Equal(ExitCode.Fine, whole.Run("sources", "check").Code);
        Assert.Equal(ExitCode.InputHasErrors, whole.Run("sources", "check", "--warnings-as-errors").Code);
    }

    [Fact]
    public void A_dry_run_changes_nothing_and_an_import_only_adds()
    {
        using var sample = new SampleCopy();
        sample.Write("zotero.json", Export);
        var before = sample.Read(Sources);

        var dry = sample.Run("sources", "import", "zotero.json", "--dry-run");

        Assert.Equal(ExitCode.Fine, dry.Code);
        Assert.Equal(before, sample.Read(Sources));
        Assert.Contains("would add new: A new book", dry.Out, StringComparison.Ordinal);
        var run = sample.Run("sources", "import", "zotero.json");
        Assert.Equal("added new: A new book\nthere already as joint-appeal-2025 (same URL): Known\n1 source added, 1 there already\n", run.Out);
        Assert.StartsWith(before, sample.Read(Sources), StringComparison.Ordinal);
        Assert.Contains("new ", sample.Run("sources", "list").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_keeps_its_byte_order_mark_and_its_line_ends()
    {
        using var sample = new SampleCopy();
        sample.Write("zotero.json", Export);
        File.WriteAllText(sample.PathOf(Sources), sample.Read(Sources).ReplaceLineEndings("\r\n"), new UTF8Encoding(true));
        var before = File.ReadAllBytes(sample.PathOf(Sources));

        Assert.Equal(ExitCode.Fine, sample.Run("sources", "import", "zotero.json").Code);

        var after = File.ReadAllBytes(sample.PathOf(Sources));
        Assert.True(after.AsSpan().StartsWith(before));
        Assert.Equal(after.Count(b => b == '\n'), after.Count(b => b == '\r'));
    }

    [Fact]
    public void A_workspace_without_sources_gets_its_file()
    {
        using var sample = new SampleCopy();
        sample.Write("zotero.json", Export);
        File.Delete(sample.PathOf(Sources));

        Assert.Contains("2 sources added", sample.Run("sources", "import", "zotero.json").Out, StringComparison.Ordinal);

        Assert.StartsWith("references:\n  - id: new\n", sample.Read(Sources), StringComparison.Ordinal);
    }

    [Fact]
    public void AK8221_leaves_the_file_as_it_was()
    {
        using var sample = new SampleCopy();
        sample.Write("zotero.json", Export);
        var before = sample.Read(Sources);
        Directory.CreateDirectory(sample.PathOf("cases/.appealkit-" + Environment.ProcessId.ToString(CultureInfo.InvariantCulture) + "-sources.yaml"));

        var run = sample.Run("sources", "import", "zotero.json");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("AK8221", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, sample.Read(Sources));
    }

    [Fact]
    public void A_confidential_source_is_told_to_nobody_who_may_not_know()
    {
        using var sample = new SampleCopy();
        File.AppendAllText(sample.PathOf(Sources), "\n  - {id: hidden-one, type: webpage, title: Untold Title, URL: \"https://example.org/untold\", titel: x, custom: {confidential: true}}\n");
        sample.Write("zotero.json", """[{"id": "x", "type": "webpage", "title": "A page", "URL": "https://example.org/untold"}]""");

        foreach (var run in new[] { sample.Run("sources", "list"), sample.Run("sources", "check"), sample.Run("check"), sample.Run("sources", "import", "zotero.json") })
        {
            Assert.DoesNotContain("Untold", run.Out + run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("hidden-one", run.Out + run.Error, StringComparison.Ordinal);
        }

        Assert.Contains("Untold Title", sample.Run("sources", "list", "--audience", "internal").Out, StringComparison.Ordinal);
        Assert.Contains("hidden-one", sample.Run("sources", "check", "--audience", "internal").Out, StringComparison.Ordinal);
    }
}
