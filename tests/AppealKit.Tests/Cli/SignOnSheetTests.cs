using System.Text.RegularExpressions;
using AppealKit.Cli;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>The sheet with which signatures are asked.</summary>
public sealed partial class SignOnSheetTests
{
    private const string Sheet = "death-in-custody-2023-sheet";

    [Fact]
    public void A_document_without_a_sheet_gets_one_in_its_languages()
    {
        using var sample = new SampleCopy(allDocuments: true);

        var run = sample.Run("signatories", "sheet", "--document", "lake-measurements-2026", "--url", "https://example.org/sign/lake", "--lines", "3", "--on", "2026-03-03");

        Assert.Equal((ExitCode.Fine, ""), (run.Code, run.Error));
        Assert.StartsWith("cases/documents/lake-measurements-2026-sheet/document.yaml\n", run.Out, StringComparison.Ordinal);
        foreach (var (language, title) in new[] { ("en", "Please sign"), ("ru", "Просим подписать"), ("fr", "Merci de signer") })
        {
            var page = File.ReadAllText(sample.PathOf($"out/lake-measurements-2026-sheet/lake-measurements-2026-sheet.{language}.html"));
            Assert.Contains($">{title}</h1>", page, StringComparison.Ordinal);
            Assert.Contains("https://example.org/sign/lake", page, StringComparison.Ordinal);
        }

        // Whoever signs reads every paragraph that the version is made of.
        var shown = Letters(File.ReadAllText(sample.PathOf("out/lake-measurements-2026-sheet/lake-measurements-2026-sheet.en.html")));
        var kept = File.ReadAllText(Assert.Single(Directory.GetFiles(sample.PathOf("cases/documents/lake-measurements-2026/versions"), "en-*.md")));
        Assert.All(kept.Split('\n').Where(l => l.Length > 0), l => Assert.Contains(Letters(l), shown, StringComparison.Ordinal));

        var again = sample.Run("signatories", "sheet", "--document", "lake-measurements-2026", "--on", "2026-03-03");
        Assert.Equal(ExitCode.Fine, again.Code);
        Assert.Contains("unchanged", again.Out, StringComparison.Ordinal);
        var other = sample.Run("signatories", "sheet", "--document", "lake-measurements-2026", "--lines", "5");
        Assert.Equal(ExitCode.WrongUsage, other.Code);
        Assert.Contains("AK8215", other.Error, StringComparison.Ordinal);
    }

    private static string Letters(string text) => string.Concat(Tags().Replace(text, "").Where(char.IsAsciiLetterOrDigit));

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tags();

    [Fact]
    public void The_code_on_paper_leads_to_the_form()
    {
        using var sample = new SampleCopy(allDocuments: true);
        sample.Run("build", "--document", Sheet, "--lang", "ru", "--format", "pdf");
        var picture = sample.PathOf("page");
        ExternalTool.Run(RequiredTool.Path("pdftoppm"), "-r", "100", "-png", sample.PathOf($"out/{Sheet}/{Sheet}.ru.pdf"), picture);

        var (_, codes, _) = ExternalTool.Run(RequiredTool.Path("zbarimg"), ["--quiet", "--raw", .. Directory.GetFiles(sample.Root, "page*.png").Order(StringComparer.Ordinal)]);

        Assert.Equal("https://example.org/sign/hudayramov", codes.Trim());
    }
}
