using AppealKit.Testing;
using AppealKit.Testing.Pdf;
using AppealKit.Tests.Cli;
using Xunit;

namespace AppealKit.Tests.Pdf;

/// <summary>The PDFs of the sample workspace, as the program writes them.</summary>
public sealed class SampleFileTests
{
    [Fact]
    public void The_sample_conforms_in_every_language_and_other_programs_agree()
    {
        using var sample = new SampleCopy();
        var run = sample.Run("build", "--format", "pdf");
        Assert.True(run.Code == 0, run.Error);
        foreach (var language in new[] { "en", "ru", "tk" })
        {
            var path = sample.PathOf($"out/neutrality-day-2025/neutrality-day-2025.{language}.pdf");
            var bytes = File.ReadAllBytes(path);
            Assert.Empty(ConformanceCheck.Find(bytes));
            Assert.InRange(bytes.Length, 10_000, 70_000);
            var document = TaggedDocument.Open(bytes);
            Assert.Equal(language, document.File.Catalog.Text("Lang"));
            Assert.True(document.Root.All.Count(e => e.Type == "Note") >= 8);
            if (ExternalTool.Find("qpdf") is { } qpdf)
                Assert.Equal(0, ExternalTool.Run(qpdf, "--check", path).ExitCode);
        }
    }
}
