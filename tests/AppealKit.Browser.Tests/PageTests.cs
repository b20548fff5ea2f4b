using System.Text;
using AppealKit.Html;
using AppealKit.Testing;
using Microsoft.Playwright;
using Xunit;

namespace AppealKit.Browser.Tests;

public sealed class PageTests(BrowserFixture browser)
{
    public static TheoryData<string, string, int, bool> Pages
    {
        get
        {
            var data = new TheoryData<string, string, int, bool>();
            foreach (var (file, name) in CaseFile.In("suite/html"))
            {
                data.Add(file, name, 390, false);
                data.Add(file, name, 1280, false);
                data.Add(file, name, 1280, true);
            }

            return data;
        }
    }

    public static IEnumerable<(string File, string Case)> Cases => CaseFile.In("suite/html");

    [Theory]
    [MemberData(nameof(Pages))]
    public Task A_page_has_no_barrier_and_fits_its_window(string file, string name, int width, bool dark) =>
        browser.OpenAsync(Html(file, name), width, BrowserFixture.AssertAccessibleAsync, dark);

    [Theory]
    [MemberData(nameof(Cases))]
    public Task A_line_of_text_has_at_most_75_letters(string file, string name) => browser.OpenAsync(Html(file, name), 1280, async page =>
    {
        var longest = await page.EvaluateAsync<double>("""
            () => {
              let longest = 0;
              for (const p of document.querySelectorAll('article > p')) {
                const lines = p.clientHeight / parseFloat(getComputedStyle(p).lineHeight);
                if (lines > 1.5)
                  longest = Math.max(longest, p.textContent.length / Math.round(lines));
              }
              return longest;
            }
            """);
        Assert.InRange(longest, 0, 75);
    });

    [Fact]
    public Task A_reader_goes_to_a_note_and_back() => browser.OpenAsync(Html(Cases.First().File, Cases.First().Case), 390, async page =>
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Note 3", Exact = true }).ClickAsync();
        Assert.EndsWith("#note_3", page.Url, StringComparison.Ordinal);
        await page.Locator("#note_3 [role=doc-backlink]").ClickAsync();
        Assert.EndsWith("#call_3_1", page.Url, StringComparison.Ordinal);
    });

    [Fact]
    public Task The_mark_stands_on_every_printed_page() => browser.OpenAsync(Html(Cases.First().File, Cases.First().Case), 1280, async page =>
    {
        var pages = await PrintedPages.OfAsync(page);
        Assert.InRange(pages.Count, 2, 6);
        for (var i = 0; i < pages.Count; i++)
        {
            Assert.Single(pages[i].Split("Sample: the wording").Skip(1));
            Assert.Contains($"Page {i + 1} of {pages.Count}", pages[i], StringComparison.Ordinal);
        }
    });

    private static string Html(string file, string name)
    {
        var result = new HtmlRenderer().Render(SampleDocument.From(CaseFile.Load(file, name)));
        return Encoding.UTF8.GetString(result.Value!.Bytes.Span);
    }
}
