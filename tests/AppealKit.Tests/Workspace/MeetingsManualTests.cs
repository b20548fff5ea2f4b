using AppealKit.Testing;
using AppealKit.Workspace;
using AppealKit.Workspace.Meetings;
using Xunit;

namespace AppealKit.Tests.Workspace;

/// <summary>Follows <c>docs/meetings.md</c>.</summary>
public sealed class MeetingsManualTests
{
    private const string Opening = "```yaml cases/meetings/autumn-2026.yaml\n";

    private static readonly string Manual = File.ReadAllText(Path.Combine(TestPaths.Repository, "docs", "meetings.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_example_is_read_without_a_finding_and_gives_the_documents_that_the_page_names()
    {
        var start = Manual.IndexOf(Opening, StringComparison.Ordinal) + Opening.Length;
        var files = new MemoryFiles()
            .With("cases/workspace.yaml", "appealkit: 1\nlanguages: [en, ru]\n")
            .With("cases/organisations.yaml", "organisations:\n  - {id: watch, name: {en: Watch, ru: Дозор}}\n")
            .With("cases/people/anna.yaml", "id: anna\nname: {en: Anna, ru: Анна}\ntexts: [{length: line, as_of: \"2026\", en: A., ru: А.}]\n")
            .With("cases/meetings/autumn-2026.yaml", Manual[start..Manual.IndexOf("```\n", start, StringComparison.Ordinal)]);

        var result = new WorkspaceLoader(files).Load();

        Assert.Equal("", FindingText.Of(result.Diagnostics));
        Assert.Equal(["autumn-2026-01-briefing", "autumn-2026-01-oral-statement", "autumn-2026-02-briefing"], result.Value!.Documents.Select(d => d.Id));
        Assert.All(result.Value.Documents, d => Assert.Contains($"`{d.Id}`", Manual, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_venue_has_its_row_with_its_languages_and_files()
    {
        Assert.All(VenueCatalog.BuiltIn.All, v =>
        {
            var row = Assert.Single(Manual.Split('\n'), l => l.StartsWith($"| `{v.Id}` | {v.Name.Entries[0].Text}", StringComparison.Ordinal)).Split('|');
            Assert.Equal(string.Join(", ", v.Languages.Select(l => l.Value)), row[3].Trim());
            Assert.Equal(string.Join(", ", v.Formats), row[4].Trim());
            Assert.Equal(v.Limits.Count == 0, row[5].Trim().Length == 0);
        });
    }
}
