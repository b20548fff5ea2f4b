using System.Text.Json;
using AppealKit.Cli;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>Files of earlier builds: they stay while their document has errors, and go when it is gone.</summary>
public sealed class EarlierFilesTests
{
    private const string Id = "neutrality-day-2025";
    private const string Definition = "cases/documents/" + Id + "/document.yaml";

    [Theory]
    [InlineData("AK1103", "\ntitle:\n", "\ntitel:\n")]
    [InlineData("AK1102", "\nkind: appeal\n", "\n")]
    [InlineData("AK1103", "\nlanguages: [en, ru, tk]", "\nlangages: [en]")]
    [InlineData("AK11", "\nlanguages: [en, ru, tk]", "\nlanguages: [en, 17]")]
    [InlineData("AK2010", "id: " + Id, "id: another-id")]
    [InlineData("AK2007", null, "")]
    [InlineData("AK1", null, "- - : [")]
    public void A_mistake_keeps_the_files_and_says_so(string code, string? old, string replacement)
    {
        using var sample = new SampleCopy();
        sample.Run("build", "--format", "html");
        var before = Files(sample);
        if (old is null)
            sample.Write(Definition, replacement);
        else
            sample.Edit(Definition, old, replacement);

        // A full build of all formats, which would remove what no longer belongs.
        var run = sample.Run("build", "--format", "html", "--format", "pdf");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("error " + code, run.Error, StringComparison.Ordinal);
        Assert.Contains("not written because of errors", run.Out, StringComparison.Ordinal);
        Assert.Equal(before, Files(sample));
        Assert.Equal(3, InManifest(sample));
    }

    [Theory]
    [InlineData("AK1103", "\ntitle:\n", "\ntitel:\n")]
    [InlineData("AK1102", "\nkind: appeal\n", "\n")]
    [InlineData("AK2007", null, "")]
    public void A_document_with_mistakes_that_is_asked_for_by_name_tells_them(string code, string? old, string replacement)
    {
        using var sample = new SampleCopy();
        if (old is null)
            sample.Write(Definition, replacement);
        else
            sample.Edit(Definition, old, replacement);

        var build = sample.Run("build", "--document", Id, "--lang", "ru");
        var check = sample.Run("check", "--document", Id);

        foreach (var command in new string[][] { ["signatories", "list", "--document", Id], ["new", "appeal", "next-year", "--from", Id] })
        {
            var run = sample.Run(command);
            Assert.Equal(ExitCode.InputHasErrors, run.Code);
            Assert.Contains("error " + code, run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("AK8202", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal((ExitCode.InputHasErrors, ExitCode.InputHasErrors), (build.Code, check.Code));
        Assert.Contains("error " + code, build.Error, StringComparison.Ordinal);
        Assert.Contains("error " + code, check.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("AK8202", build.Error + check.Error + check.Out, StringComparison.Ordinal);
        Assert.Contains("0 written, 0 unchanged, 2 not written because of errors\n", build.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_go_when_the_document_is_gone_even_if_there_are_errors_elsewhere()
    {
        using var sample = new SampleCopy();
        sample.Run("build", "--format", "html");
        Directory.Delete(sample.PathOf("cases/documents/" + Id), recursive: true);
        File.AppendAllText(sample.PathOf("cases/figures.yaml"), "\nfigurs: []\n");

        sample.Run("build");

        Assert.Empty(Files(sample));
    }

    [Fact]
    public void Files_stay_while_the_definition_has_a_wrong_name()
    {
        using var sample = new SampleCopy();
        sample.Run("build", "--format", "html");
        File.Move(sample.PathOf(Definition), sample.PathOf(Definition.Replace(".yaml", ".yml", StringComparison.Ordinal)));

        var run = sample.Run("build");

        Assert.Contains("AK2004", run.Error, StringComparison.Ordinal);
        Assert.Equal(3, Files(sample).Count);
    }

    [Fact]
    public void An_empty_file_of_settings_is_an_error()
    {
        using var sample = new SampleCopy();
        sample.Write("cases/workspace.yaml", "# nothing\n");

        var run = sample.Run("build");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("error AK2007: the settings of the workspace are empty", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_an_earlier_build_that_holds_what_its_text_is_refused_for_goes()
    {
        using var sample = new SampleCopy();
        sample.Run("build", "--format", "html");
        sample.Hide("mansur-mingelov");
        sample.WritePart("Mansur Mingelov is in prison.");

        var run = sample.Run("build", "--format", "html");

        Assert.Contains("error AK8004", run.Error, StringComparison.Ordinal);
        Assert.Contains("warning AK8017: `out/" + Id + "/" + Id + ".en.html` of an earlier build was removed", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(sample.PathOf("out/" + Id + "/" + Id + ".en.html")));
        Assert.DoesNotContain("of an earlier build stay", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("earlier build", sample.Run("build", "--format", "html").Error, StringComparison.Ordinal);
    }

    private static List<string> Files(SampleCopy sample) => Directory.Exists(sample.PathOf("out/" + Id))
        ? [.. Directory.EnumerateFiles(sample.PathOf("out/" + Id)).Order(StringComparer.Ordinal)]
        : [];

    private static int InManifest(SampleCopy sample)
    {
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(sample.PathOf("out/manifest.json")));
        return manifest.RootElement.GetProperty("documents").EnumerateArray().Count();
    }
}
