using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace AppealKit.Browser.Tests;

/// <summary>The sample as its readers see it: every document in every language, and the list of them.</summary>
public sealed partial class SampleTests(BrowserFixture browser, SampleSite site)
{
    public static TheoryData<string> Pages => [.. SampleSite.Pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_document_has_no_barrier_and_fits_a_phone_and_a_desk(string path)
    {
        await browser.OpenAsync(site.Read(path), 390, BrowserFixture.AssertAccessibleAsync);
        await browser.OpenAsync(site.Read(path), 1280, BrowserFixture.AssertAccessibleAsync, dark: true);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Every_call_leads_to_its_note_and_every_note_back_to_its_calls(string path) => browser.OpenAsync(site.Read(path), 1280, async page =>
    {
        var broken = await page.EvaluateAsync<string[]>("""
            () => {
              const wrong = [];
              const calls = [...document.querySelectorAll('[role=doc-noteref]')];
              for (const call of calls) {
                const note = document.getElementById(decodeURIComponent(call.getAttribute('href').slice(1)));
                const back = note ? [...note.querySelectorAll('[role=doc-backlink]')].map(b => b.getAttribute('href').slice(1)) : [];
                if (!back.some(id => document.getElementById(id) === call || document.getElementById(id)?.contains(call)))
                  wrong.push(call.outerHTML);
              }
              for (const back of document.querySelectorAll('[role=doc-backlink]'))
                if (!document.getElementById(back.getAttribute('href').slice(1)))
                  wrong.push(back.outerHTML);
              for (const link of document.querySelectorAll('a[href^="#"]'))
                if (!document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1))))
                  wrong.push(link.outerHTML);
              return wrong;
            }
            """);
        Assert.Empty(broken);
    });

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Every_printed_page_says_that_it_is_a_sample(string path) => browser.OpenAsync(site.Read(path), 1280, async page =>
    {
        // Whatever the language, the mark is the element that stays in its place on paper.
        var mark = await page.Locator(".status").First.TextContentAsync();
        Assert.False(string.IsNullOrWhiteSpace(mark));
        var words = Spaces().Replace(mark.Trim(), " ").Split(' ')[0];
        foreach (var printed in await PrintedPages.OfAsync(page))
            Assert.Contains(words, printed, StringComparison.OrdinalIgnoreCase);
    });

    [Fact]
    public Task The_list_of_documents_has_no_barrier() => browser.OpenAsync(site.Read("index.html"), 390, BrowserFixture.AssertAccessibleAsync);

    [Fact]
    public Task The_list_of_documents_is_dark_for_readers_who_want_it_so() => browser.OpenAsync(
        site.Read("index.html"),
        1280,
        async page =>
        {
            Assert.Equal("rgb(23, 24, 26)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
            await BrowserFixture.AssertAccessibleAsync(page);
        },
        dark: true);

    [Fact]
    public Task The_list_leads_to_every_file() => browser.OpenAsync(site.Read("index.html"), 1280, async page =>
    {
        var links = await page.Locator("a[href]").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))");
        Assert.NotEmpty(links);
        Assert.All(links, l => Assert.True(site.Has(Uri.UnescapeDataString(l)), l));
        Assert.All(SampleSite.Pages, p => Assert.Contains(p, links));
    });

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
