using AppealKit.Testing;
using Microsoft.Playwright;
using Xunit;

namespace AppealKit.Browser.Tests;

/// <summary>What a browser prints of a page.</summary>
internal static class PrintedPages
{
    /// <summary>The text of each printed page, in order.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(IPage page)
    {
        if (ExternalTool.Find("pdftotext") is not { } tool)
        {
            Assert.SkipUnless(ExternalTool.IsContinuousIntegration, "no pdftotext: install poppler-utils");
            throw new InvalidOperationException("no pdftotext in CI");
        }

        var folder = TestPaths.NewTemporaryFolder();
        var pdf = Path.Combine(folder, "page.pdf");
        await page.PdfAsync(new PagePdfOptions { Path = pdf, PreferCSSPageSize = true });
        var (_, text, _) = ExternalTool.Run(tool, "-layout", pdf, "-");
        Directory.Delete(folder, recursive: true);
        return text.Split('\f', StringSplitOptions.RemoveEmptyEntries);
    }
}
