using AppealKit.Cli;
using AppealKit.Diagnostics;
using AppealKit.Document;
using AppealKit.Document.Rendering;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>A fault of the program in one text: all others are built, and everything that was found is said.</summary>
public sealed class FaultTests
{
    private const string Id = "neutrality-day-2025";

    [Theory]
    [InlineData("1")]
    [InlineData("4")]
    public void It_leaves_the_other_texts_and_formats_alone_and_exits_with_3(string jobs)
    {
        using var sample = new SampleCopy();
        sample.Edit("cases/workspace.yaml", "languages: [en, ru, tk]", "languages: [en, ru, tk, xx]");

        var run = ProgramRun.InSurroundings(sample.Root, Failing, "build", "--format", "html", "--format", "md", "--jobs", jobs);

        Assert.Equal(ExitCode.InternalFault, run.Code);
        Assert.Contains($"error AK8091: `{Id}` could not be built in `ru`: a fault of the program (KeyNotFoundException)", run.Error, StringComparison.Ordinal);
        Assert.Contains("AK8003", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", run.Error + run.Out, StringComparison.Ordinal);
        Assert.Equal(
            [$"{Id}.en.html", $"{Id}.en.md", $"{Id}.ru.html", $"{Id}.tk.html", $"{Id}.tk.md"],
            Directory.EnumerateFiles(sample.PathOf("out/" + Id)).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
        Assert.True(File.Exists(sample.PathOf("out/index.html")));
        Assert.Contains($"{Id}.ru.html", sample.Read("out/manifest.json"), StringComparison.Ordinal);
        Assert.Contains("5 written, 0 unchanged, 1 not written because of errors", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_it_happened_is_shown_to_who_asks()
    {
        using var sample = new SampleCopy();

        var run = ProgramRun.InSurroundings(sample.Root, e => Failing(e) with { Variable = v => v == "APPEALKIT_TRACE" ? "1" : null }, "build", "--format", "md");

        Assert.Contains(nameof(FailingRenderer), run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_says_it_too()
    {
        using var sample = new SampleCopy();

        var run = ProgramRun.InSurroundings(sample.Root, e => e with { RendererOf = f => f == "html" ? new FailingRenderer(f) : Renderers.Create(f) }, "check", "--report", "json");

        Assert.Equal(ExitCode.InternalFault, run.Code);
        Assert.Contains("AK8091", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_over_its_budget_inside_a_comparison_is_a_mistake_of_its_language_alone()
    {
        using var sample = new SampleCopy();
        File.AppendAllText(sample.PathOf($"cases/documents/{Id}/body.en.md"), "\n::: part own\n{{ (1..900000) | array.reverse | array.sort | array.size }}\n:::\n");

        var run = sample.Run("build", "--format", "html");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("AK3050", run.Error, StringComparison.Ordinal);
        Assert.Contains("2 written, 0 unchanged, 1 not written because of errors", run.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(sample.PathOf("out/manifest.json")));
    }

    private static CliEnvironment Failing(CliEnvironment environment) =>
        environment with { RendererOf = f => f == "md" ? new FailingRenderer(f) : Renderers.Create(f) };

    private sealed class FailingRenderer(string format) : IDocumentRenderer
    {
        private readonly IDocumentRenderer _inner = Renderers.Create(format);

        public string Format => format;

        public StageResult<RenderedDocument> Render(AppealDocument document) =>
            document.Language.Value == "ru" ? throw new KeyNotFoundException("secret") : _inner.Render(document);
    }
}
