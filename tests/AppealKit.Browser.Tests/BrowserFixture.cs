using AppealKit.Testing;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(AppealKit.Browser.Tests.BrowserFixture))]

namespace AppealKit.Browser.Tests;

/// <summary>
/// One Chromium for all tests: that of the variable <c>APPEALKIT_CHROMIUM</c>, else one on PATH. Where there is none, tests are
/// skipped, and fail in CI.
/// </summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    // Nothing in a document may need the network, so the browser has none.
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--no-first-run", "--proxy-server=127.0.0.1:9", "--force-color-profile=srgb",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string? _missing;

    /// <summary>The rules of WCAG 2.2, levels A and AA.</summary>
    public static AxeRunOptions Wcag22AA { get; } = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var path = Environment.GetEnvironmentVariable("APPEALKIT_CHROMIUM") ?? Names.Select(ExternalTool.Find).FirstOrDefault(p => p is not null);
        if (path is null)
        {
            _missing = "no Chromium: install it, or name it in APPEALKIT_CHROMIUM";
            return;
        }

        try
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Arguments });
        }
        catch (PlaywrightException e)
        {
            _missing = $"{path} does not start: {e.Message}";
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>Opens a page in a window of a width, and gives it to a check together with every request it made beyond itself.</summary>
    /// <param name="html">The whole file.</param>
    /// <param name="width">Width of the window in CSS pixels.</param>
    /// <param name="check">What to look at.</param>
    /// <param name="dark">True for a reader who wants dark colours.</param>
    public async Task OpenAsync(string html, int width, Func<IPage, Task> check, bool dark = false)
    {
        if (_browser is null && ExternalTool.IsContinuousIntegration)
            Assert.Fail(_missing);
        if (_browser is null)
            Assert.Skip(_missing!);
        var folder = TestPaths.NewTemporaryFolder();
        try
        {
            var file = Path.Combine(folder, "page.html");
            await File.WriteAllTextAsync(file, html);
            await using var context = await _browser.NewContextAsync(new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 900 },
                ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
                BypassCSP = true,
            });
            var page = await context.NewPageAsync();
            var requests = new List<string>();
            page.Request += (_, request) => requests.Add(request.Url);
            await page.GotoAsync(new Uri(file).AbsoluteUri);
            await check(page);
            Assert.Single(requests);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Fails if axe finds a barrier of WCAG 2.2 A or AA, or if the page is wider than its window.</summary>
    public static async Task AssertAccessibleAsync(IPage page)
    {
        var result = await page.RunAxe(Wcag22AA);
        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(v =>
            $"{v.Id}: {v.Help}\n" + string.Join('\n', v.Nodes.Select(n => "  " + n.Html)))));
        var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"the page is {overflow} pixels wider than its window");
    }
}
