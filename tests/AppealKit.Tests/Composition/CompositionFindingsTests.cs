using AppealKit.Cli;
using AppealKit.Tests.Cli;
using Xunit;

namespace AppealKit.Tests.Composition;

/// <summary>What is found only when a document is put together, each in the sample with one change.</summary>
public sealed class CompositionFindingsTests
{
    private const string Definition = "cases/documents/neutrality-day-2025/document.yaml";

    public static TheoryData<string, int, string, string, string> Changes => new()
    {
        { "AK8002", 1, Definition, "kind: appeal", "kind: leter" },
        { "AK8003", 1, Definition, "languages: [en, ru, tk]\ntitle:", "languages: [en, xx]\ntitle:\n  xx: A title" },
        { "AK8005", 1, Definition, "date: \"2025-12-05\"", "date: \"2025-12/..\"" },
        { "AK8007", 0, "cases/documents/neutrality-day-2025/body.ru.md", "::: part occasion", "::: part own\n{{ (person 'mansur-mingelov').ethnicity }}\n:::\n\n::: part occasion" },
        { "AK8008", 0, "cases/documents/neutrality-day-2025/body.ru.md", "::: part occasion", "::: part own\n{{ org 'turkmen-news' 'dative' }}\n:::\n\n::: part occasion" },
        { "AK8009", 0, Definition, "id: neutrality-day-2025", "id: neutrality-day-2025" },
        { "AK8013", 1, "cases/documents/neutrality-day-2025/body.en.md", "::: part occasion", "::: part supporters\nText.\n:::\n\n::: part occasion" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void It_is_reported_and_counts_as_it_should(string code, int exitCode, string file, string old, string replacement)
    {
        using var sample = new SampleCopy();
        if (code == "AK8007")
            sample.Edit("cases/people/mansur-mingelov.yaml", "gender: male", "gender: male\nethnicity: {en: Baloch}");
        sample.Edit(file, old, replacement);

        var run = sample.Run("check");

        Assert.Contains(" " + code + ":", run.Out, StringComparison.Ordinal);
        Assert.Equal(exitCode, run.Code);
    }

    [Fact]
    public void AK8006_names_a_source_that_nobody_could_find()
    {
        using var sample = new SampleCopy();
        File.AppendAllText(sample.PathOf("cases/sources.yaml"), "\n  - id: bare\n    type: report\n    title: A title alone\n");
        sample.WritePart("A claim.[@bare]");

        Assert.Contains("warning AK8006: the source `bare`", sample.Run("check").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void AK8014_says_how_much_longer_than_its_slot_a_text_is()
    {
        using var sample = new SampleCopy();
        var words = string.Join(' ', Enumerable.Repeat("word", 250));
        sample.Edit(Definition, "languages: [en, ru, tk]", "languages: [en]");
        foreach (var language in new[] { "ru", "tk" })
            File.Delete(sample.PathOf($"cases/documents/neutrality-day-2025/body.{language}.md"));
        sample.Edit(Definition, "kind: appeal", "kind: oral_statement\nmeeting: {id: session, slot: PT1M}");
        sample.Write("cases/documents/neutrality-day-2025/body.en.md", words + "\n\n::: optional\n" + words + "\n:::\n");

        var run = sample.Run("check");

        Assert.Contains("error AK8014: the text in `en` takes 2:05 to read, 1:05 over the slot of 1:00 minutes", run.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.InputHasErrors, run.Code);
    }

    [Fact]
    public void Half_of_a_fence_leaves_nothing_out_but_is_reported()
    {
        using var sample = new SampleCopy();
        sample.Edit(Definition, "kind: appeal", "kind: oral_statement\nmeeting: {id: session, slot: PT5S}");
        sample.Write("cases/documents/neutrality-day-2025/body.en.md", "One.\n\n::: optional\nTwo.\n");

        var run = sample.Run("check");

        Assert.Contains("error AK4010: the container `optional` is not closed\n  cases/documents/neutrality-day-2025/body.en.md:3:1", run.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_brackets_does_not_take_long_to_count()
    {
        using var sample = new SampleCopy();
        sample.Edit(Definition, "kind: appeal", "kind: oral_statement");
        sample.Write("cases/documents/neutrality-day-2025/body.en.md", "One " + new string('[', 20_000) + " two.\n");
        var started = System.Diagnostics.Stopwatch.StartNew();

        sample.Run("check");

        Assert.True(started.Elapsed < TimeSpan.FromSeconds(20), $"{started.Elapsed}");
    }

    [Theory]
    [InlineData("templates/appeal.sbn")]
    [InlineData("templates/parts/case-group.sbn")]
    [InlineData("templates/languages/en.yaml")]
    public void AK8092_names_a_template_that_is_no_text(string path)
    {
        using var sample = new SampleCopy();
        Directory.CreateDirectory(Path.GetDirectoryName(sample.PathOf(path))!);
        File.WriteAllBytes(sample.PathOf(path), [0xFF, 0xFE, 0x41, 0x00]);

        var run = sample.Run("build", "--format", "html", "--lang", "en");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains($"error AK8092: `{path}` cannot be read", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("AK8002", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("AK8003", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("abc", 1)]
    [InlineData("2025-12-05", 1)]
    [InlineData("-1", 1)]
    [InlineData(" 1764892800", 1)]
    [InlineData("99999999999999", 1)]
    [InlineData("1764892800", 0)]
    [InlineData("", 0)]
    public void AK8291_says_that_the_day_of_the_environment_is_none(string value, int warnings)
    {
        using var sample = new SampleCopy();
        string? Variable(string name) => name == "SOURCE_DATE_EPOCH" ? value : null;

        foreach (var command in new string[][] { ["build", "--format", "md"], ["check"], ["occasions", "--country", "TM"], ["cases", "list"] })
        {
            var run = ProgramRun.In(sample.Root, Variable, command);
            Assert.Equal(warnings, System.Text.RegularExpressions.Regex.Count(run.Out + run.Error, "warning AK8291: `SOURCE_DATE_EPOCH` holds"));
        }

        Assert.DoesNotContain("AK8291", ProgramRun.In(sample.Root, Variable, "check", "--on", "2025-12-05").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void AK8204_keeps_init_from_touching_what_is_there()
    {
        using var sample = new SampleCopy();

        var run = sample.Run("init", ".");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("AK8204", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AK8205_says_that_a_place_cannot_be_used()
    {
        using var sample = new SampleCopy();

        var run = sample.Run("init", "cases/workspace.yaml/inside");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("AK8205", run.Error, StringComparison.Ordinal);
    }
}
