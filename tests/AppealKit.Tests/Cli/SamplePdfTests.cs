using System.Globalization;
using System.Text.RegularExpressions;
using AppealKit.Testing;
using AppealKit.Testing.Pdf;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>The PDFs of the sample, read by Poppler, qpdf and our own checker.</summary>
public sealed partial class SamplePdfTests
{
    [Fact]
    public void Every_note_stands_on_the_page_of_its_call()
    {
        using var sample = new SampleCopy();
        sample.Run("build", "--format", "pdf");
        foreach (var path in Pdfs(sample))
        {
            var (_, xml, _) = ExternalTool.Run(RequiredTool.Path("pdftotext"), "-bbox", path, "-");
            var seen = new HashSet<string>();
            foreach (var page in xml.Split("<page ").Skip(1))
            {
                var numbers = NumberWord().Matches(page).Select(m => (Left: Parse(m, "left"), Height: Parse(m, "bottom") - Parse(m, "top"), Text: m.Groups["text"].Value)).ToList();
                // A call is set much smaller than the text; the number of a note stands at the left edge, in the size of notes.
                var calls = numbers.Where(n => n.Height < 10).Select(n => n.Text).Where(seen.Add).ToList();
                var margin = MarginOf(page);
                var notes = numbers.Where(n => Math.Abs(n.Left - margin) < 0.5 && n.Height is > 11 and < 12).Select(n => n.Text).ToList();

                Assert.Equal(calls, notes);
            }

            Assert.True(seen.Count >= 8, $"{Path.GetFileName(path)} has {seen.Count} notes");
        }
    }

    [Fact]
    public void Files_are_sound_tagged_and_whole()
    {
        using var sample = new SampleCopy();
        sample.Run("build", "--format", "pdf");
        foreach (var path in Pdfs(sample))
        {
            Assert.Empty(ConformanceCheck.Find(File.ReadAllBytes(path)));
            Assert.Equal(0, ExternalTool.Run(RequiredTool.Path("qpdf"), "--check", path).ExitCode);
            Assert.True(new FileInfo(path).Length <= 70 * 1024);
            var fonts = ExternalTool.Run(RequiredTool.Path("pdffonts"), path).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
            Assert.NotEmpty(fonts);
            Assert.All(fonts, f => Assert.Matches("yes +yes +yes", f));
            var text = ExternalTool.Run(RequiredTool.Path("pdftotext"), path, "-").Output;
            Assert.DoesNotContain('\uFFFD', text);
            Assert.Contains("appeal@example.org", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_mark_stands_on_every_page_in_the_language_of_the_document()
    {
        using var sample = new SampleCopy();
        sample.Run("build", "--format", "pdf");
        foreach (var path in Pdfs(sample))
        {
            var mark = path.Contains(".en.", StringComparison.Ordinal) ? "Sample" : path.Contains(".ru.", StringComparison.Ordinal) ? "Образец" : "Nusga";
            var pages = ExternalTool.Run(RequiredTool.Path("pdftotext"), "-layout", path, "-").Output.TrimEnd('\f', '\n').Split('\f');
            Assert.All(pages, p => Assert.Contains(mark, p, StringComparison.Ordinal));
        }
    }

    private static string[] Pdfs(SampleCopy sample)
    {
        var paths = Directory.GetFiles(sample.PathOf("out/neutrality-day-2025"), "*.pdf");
        Assert.Equal(3, paths.Length);
        return paths;
    }

    private static double Parse(Match match, string group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static double MarginOf(string page) => AnyWord().Matches(page).Min(m => Parse(m, "left"));

    [GeneratedRegex("""<word xMin="(?<left>[\d.]+)" yMin="(?<top>[\d.]+)" xMax="[\d.]+" yMax="(?<bottom>[\d.]+)">(?<text>\d+)</word>""")]
    private static partial Regex NumberWord();

    [GeneratedRegex("""<word xMin="(?<left>[\d.]+)" """)]
    private static partial Regex AnyWord();
}
