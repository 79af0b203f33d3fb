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
    private DataFolderLock? _lock;

    private Node(StartOptions start, ScoringSettings settings, IHost host) => (_start, _settings, _host) = (start, settings, host);

    public IServiceProvider Services => _host.Services;

    /// <summary>The address it answers at, once started; null for a worker.</summary>
    public Uri? Address { get; private set; }

    /// <summary>Reads the settings and lays the rooms. Nothing runs yet, and the database is not touched.</summary>
    /// <param name="adjust">Replaces services in a test: the clock, the network.</param>
    /// <exception cref="SettingsException">The service cannot start like this.</exception>
    public static Node Build(StartOptions start, Action<IServiceCollection>? adjust = null)
    {
        var root = ConfigurationFile.FindRoot();
        var configuration = new ConfigurationManager();
        ConfigurationFile.AddTo(configuration, root, start.Settings);
        var settings = ScoringSettings.From(configuration, root ?? Directory.GetCurrentDirectory());
        settings.Refuse(start.Role);
        var host = Rooms.Build(start, settings, configuration, adjust);
        return new(start, settings, host);
    }

    /// <summary>Prepares or checks the database, then starts.</summary>
    /// <exception cref="SettingsException">The database or the data folder cannot be used.</exception>
    public async Task StartAsync(CancellationToken cancellation)
    {
        if (_settings.Storage.Kind == StorageKind.Sqlite) _lock = DataFolderLock.Take(_settings.DataFolder);
        var schema = Services.GetRequiredService<Schema>();
        if (_start.Role is Role.All or Role.Migrate) await schema.MigrateAsync(cancellation);
        else await schema.CheckAsync(cancellation);
        if (_start.Role == Role.Migrate) return;

        await _host.StartAsync(cancellation);
        if (_start.Role == Role.Worker) return;
        var bound = Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Address = new(bound);
    }

    /// <summary>Starts, tells where the dashboard is, and returns when the process is asked to stop.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        await StartAsync(cancellation);
        if (_start.Role == Role.Migrate)
        {
            Console.Out.WriteLine("The database is of this version.");
            return;
        }
        if (Address is not null) Console.Out.WriteLine($"Dashboard: {new Uri(Address, DashboardServices.Path)}");
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
