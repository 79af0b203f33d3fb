using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Scoring.Service.Tests.Chromium))]

namespace Scoring.Service.Tests;

/// <summary>The machine's own Chromium, started when the first test asks for a page and gone when the last has ended.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private const string Program = "/usr/bin/chromium";

    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly SemaphoreSlim _starting = new(1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>A page in a profile of its own. Skips the test where Chromium is missing, and fails it under SCORING_REQUIRE_ALL=1.</summary>
    public async Task<IPage> NewPageAsync(BrowserNewContextOptions? options = null)
    {
        if (!File.Exists(Program)) Required.IsMissing($"Chromium ({Program})");
        var context = await (await StartedAsync()).NewContextAsync(options);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        _starting.Dispose();
    }

    private async Task<IBrowser> StartedAsync()
    {
        await _starting.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            _playwright ??= await Playwright.CreateAsync();
            return _browser ??= await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Arguments });
        }
        finally
        {
            _starting.Release();
        }
    }
}
