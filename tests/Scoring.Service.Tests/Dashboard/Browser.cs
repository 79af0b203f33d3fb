using Microsoft.Playwright;

namespace Scoring.Service.Tests.Dashboard;

/// <summary>The machine's Chromium, started once for a class of tests.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Array.Find(Places, File.Exists) is not { } chromium) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = chromium,
            // As root there is no sandbox; and it must not go to the network by itself.
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A page that notes down what goes wrong in it. Skips the test where Chromium is missing, and fails it under SCORING_REQUIRE_ALL=1.</summary>
    public async Task<WatchedPage> OpenAsync(int width = 1280, bool dark = false, bool script = true)
    {
        if (_browser is null)
        {
            const string Missing = "Chromium is not installed here.";
            if (Environment.GetEnvironmentVariable("SCORING_REQUIRE_ALL") == "1") Assert.Fail(Missing);
            Assert.Skip(Missing);
        }

        var context = await _browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = script,
        });
        return await WatchedPage.InAsync(context);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}

/// <summary>A page of the browser, with the errors of its console, its scripts and its policy.</summary>
public sealed class WatchedPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _problems = [];

    private WatchedPage(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    /// <summary>Policy violations are errors of the console; a script of a hostile article would open a dialog.</summary>
    public IReadOnlyList<string> Problems => _problems;

    public static async Task<WatchedPage> InAsync(IBrowserContext context)
    {
        var watched = new WatchedPage(context, await context.NewPageAsync());
        watched.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") watched._problems.Add(message.Text);
        };
        watched.Page.PageError += (_, error) => watched._problems.Add(error);
        watched.Page.Dialog += async (_, dialog) =>
        {
            watched._problems.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        return watched;
    }

    /// <summary>Pixels by which the page is wider than the window.</summary>
    public Task<int> OverflowAsync() => Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
