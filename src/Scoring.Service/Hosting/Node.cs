using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Scoring.Service.Dashboard;
using Scoring.Service.Settings;
using Scoring.Service.Storage;
using Scoring.Service.Submissions;

namespace Scoring.Service.Hosting;

/// <summary>One running process of the service, in one of its roles.</summary>
internal sealed class Node : IAsyncDisposable
{
    private readonly StartOptions _start;
    private readonly ScoringSettings _settings;
    private readonly IHost _host;
    private readonly DataFolderLock? _lock;

    private Node(StartOptions start, ScoringSettings settings, IHost host, DataFolderLock? held) =>
        (_start, _settings, _host, _lock) = (start, settings, host, held);

    public IServiceProvider Services => _host.Services;

    /// <summary>The address it answers at, once started; null for a worker.</summary>
    public Uri? Address { get; private set; }

    /// <summary>Reads the settings, prepares or checks the database, and lays the rooms. No job runs yet and nothing listens.</summary>
    /// <param name="adjust">Replaces services in a test: the clock, the network.</param>
    /// <exception cref="SettingsException">The service cannot start like this; with the database or the data folder, for instance.</exception>
    public static async Task<Node> BuildAsync(StartOptions start, Action<IServiceCollection>? adjust, CancellationToken cancellation)
    {
        var root = ConfigurationFile.FindRoot();
        var configuration = new ConfigurationManager();
        ConfigurationFile.AddTo(configuration, root, start.Settings);
        var settings = ScoringSettings.From(configuration, root ?? Directory.GetCurrentDirectory());
        settings.Refuse(start.Role);
        var held = settings.IsAlone ? DataFolderLock.Take(settings.DataFolder) : null;
        try
        {
            await Schema.PrepareAsync(start.Role, settings, cancellation);
            return new(start, settings, Rooms.Build(start, settings, configuration, adjust), held);
        }
        catch
        {
            held?.Dispose();
            throw;
        }
    }

    public async Task StartAsync(CancellationToken cancellation)
    {
        await _host.StartAsync(cancellation);
        if (_start.Role == Role.Worker) return;
        var bound = Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Address = new(bound);
    }

    /// <summary>Lets running jobs end, or puts them back.</summary>
    public Task StopAsync() => _host.StopAsync(CancellationToken.None);

    /// <summary>Starts, tells where the dashboard is, and returns when the process is asked to stop.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (_start.Role == Role.Migrate)
        {
            Console.Out.WriteLine("The database is of this version.");
            return;
        }
        await StartAsync(cancellation);
        if (Address is not null) Console.Out.WriteLine($"Dashboard: {new Uri(Address, DashboardServices.FirstPage)}");
        await OfferSamplesAsync(cancellation);
        await _host.WaitForShutdownAsync(cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is IAsyncDisposable host) await host.DisposeAsync();
        _lock?.Dispose();
    }

    private async Task OfferSamplesAsync(CancellationToken cancellation)
    {
        var samples = Services.GetRequiredService<DemoArticles>();
        if (_start.Demo) Console.Out.WriteLine($"Queued {await samples.QueueAsync(cancellation)} sample articles.");
        else if (await samples.AreWantedAsync(cancellation))
            Console.Out.WriteLine($"Nothing here yet. Drop articles into {_settings.InboxFolder}, or start with --demo to queue the sample articles.");
    }
}
