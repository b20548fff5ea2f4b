using System.Text.RegularExpressions;
using AppealKit.Cli;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>All sample documents, each in every language and format it is meant for.</summary>
public sealed partial class SampleDocumentsTests
{
    private static readonly string Documents = Path.Combine(TestPaths.Repository, "cases", "documents");

    public static TheoryData<string> Ids => [.. Directory.EnumerateDirectories(Documents).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_sample_builds_in_all_its_languages_and_formats(string id)
    {
        using var sample = new SampleCopy(allDocuments: true);

        var run = sample.Run("build", "--document", id);

        Assert.True(run.Code == ExitCode.Fine, run.Error);
        // A name form that nobody confirmed is a fact about the sample; any other finding is a fault of its author.
        Assert.DoesNotContain(Codes().Matches(run.Error), code => code.Value is not "AK8009");
        var languages = Languages().Match(DefinitionOf(id)).Groups[1].Value.Split(", ");
        Assert.Contains("en", languages);
        Assert.Contains("ru", languages);
        foreach (var language in languages)
        {
            Assert.True(File.Exists(sample.PathOf($"out/{id}/{id}.{language}.pdf")), language);
            Assert.True(File.Exists(sample.PathOf($"out/{id}/{id}.{language}.html")), language);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_page_says_that_it_is_a_sample(string id) => Assert.Contains("\nstatus: sample\n", DefinitionOf(id), StringComparison.Ordinal);

    [Fact]
    public void Every_kind_has_a_sample()
    {
        var kinds = Directory.EnumerateFiles(Path.Combine(TestPaths.Repository, "templates"), "*.sbn").Select(f => Path.GetFileNameWithoutExtension(f));
        var meetings = Directory.EnumerateFiles(Path.Combine(TestPaths.Repository, "cases", "meetings"), "*.yaml").Select(File.ReadAllText);
        var shown = Ids.Select(row => Kind().Match(DefinitionOf(row.Data)).Groups[1].Value).Concat(meetings.SelectMany(m => Wanted().Matches(m)).Select(m => m.Groups[1].Value));

        // What goes with the papers of a meeting is built from the sample meeting itself.
        Assert.Empty(kinds.Where(k => !k.StartsWith("meeting_", StringComparison.Ordinal)).Except(shown, StringComparer.Ordinal));
    }

    [Fact]
    public void The_sample_meeting_is_built_whole_in_both_languages()
    {
        using var sample = new SampleCopy(allDocuments: true);

        var run = sample.Run("meeting", "build", "sample-2025", "--on", "2025-11-20");

        Assert.True(run.Code == 0, run.Error);
        foreach (var name in new[] { "cover.en.pdf", "cover.ru.pdf", "recommendations.en.pdf", "recommendations.ru.pdf", "index.html", "sample-2025.ics", "sample-2025.zip" })
            Assert.True(File.Exists(sample.PathOf("out/meetings/sample-2025/" + name)), name);
        Assert.DoesNotContain("the zip lacks", run.Out, StringComparison.Ordinal);
    }

    private static string DefinitionOf(string id) => File.ReadAllText(Path.Combine(Documents, id, "document.yaml")).ReplaceLineEndings("\n");

    [GeneratedRegex("AK[0-9]{4}")]
    private static partial Regex Codes();

    [GeneratedRegex(@"\nlanguages: \[([^]]*)\]")]
    private static partial Regex Languages();

    [GeneratedRegex(@"\nkind: (\S+)\n")]
    private static partial Regex Kind();

    [GeneratedRegex(@"\{kind: ([a-z_]+)")]
    private static partial Regex Wanted();
}
