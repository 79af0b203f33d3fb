using System.Net;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Scoring.Intake.Fetching;

namespace Scoring.Intake.Tests.Fetching;

/// <summary>The fetcher as the service registers it, but for one address of the machine that it may reach, and no waits between retries.</summary>
internal sealed class Fetching : IDisposable
{
    private readonly ServiceProvider _services;

    private Fetching(ServiceProvider services) => _services = services;

    private PageFetcher Fetcher => _services.GetRequiredService<PageFetcher>();

    public static Fetching With(IPAddress? reachable, params (string Key, string Value)[] settings)
    {
        var services = new ServiceCollection();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Intake:Fetch:RetryDelay", "00:00:00"), .. settings.Select(s => new KeyValuePair<string, string?>("Intake:Fetch:" + s.Key, s.Value))]).Build();
        services.AddSingleton<IConfiguration>(configuration).AddLogging(logging => logging.ClearProviders());
        if (reachable is not null) services.AddSingleton(AddressPolicy.Excepting(reachable));
        services.AddIntake();
        return new(services.BuildServiceProvider());
    }

    public static Fetching Loopback(params (string Key, string Value)[] settings) => With(IPAddress.Loopback, settings);

    public async Task<Fetched> FetchAsync(Uri url) => Assert.IsType<Fetched>(await Fetcher.FetchAsync(url, TestContext.Current.CancellationToken));

    public async Task<string> TextAsync(Uri url) => Encoding.UTF8.GetString((await FetchAsync(url)).Body.Span);

    public async Task<NotFetched> FailAsync(Uri url) => Assert.IsType<NotFetched>(await Fetcher.FetchAsync(url, TestContext.Current.CancellationToken));

    public void Dispose() => _services.Dispose();
}
