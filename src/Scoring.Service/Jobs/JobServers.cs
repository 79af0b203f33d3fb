using Hangfire;
using Scoring.Service.Settings;

namespace Scoring.Service.Jobs;

/// <summary>The pools of workers: they share no threads, so that slow sites never hold up scoring, nor scoring the reading.</summary>
internal static class JobServers
{
    public static void AddJobServers(this IServiceCollection services, QueueSettings settings)
    {
        services.AddPool("house", settings.HouseWorkers, settings, Queues.House);
        services.AddPool("fetch", settings.FetchWorkers, settings, Queues.Fetch);
        services.AddPool("score", settings.ScoreWorkers > 0 ? settings.ScoreWorkers : Environment.ProcessorCount, settings, Queues.Score, Queues.Run);
    }

    private static void AddPool(this IServiceCollection services, string name, int workers, QueueSettings settings, params string[] queues) =>
        services.AddHangfireServer(options =>
        {
            options.ServerName = $"{Environment.MachineName}:{name}";
            options.WorkerCount = workers;
            options.Queues = queues;
            options.StopTimeout = TimeSpan.FromSeconds(settings.StopSeconds);
            options.ShutdownTimeout = TimeSpan.FromSeconds(settings.StopSeconds + 10);
            options.SchedulePollingInterval = TimeSpan.FromSeconds(5);
            options.CancellationCheckInterval = TimeSpan.FromSeconds(2);
            // A dead node is to leave the list of servers within a minute, not five.
            options.HeartbeatInterval = TimeSpan.FromSeconds(10);
            options.ServerTimeout = TimeSpan.FromMinutes(1);
            options.ServerCheckInterval = TimeSpan.FromMinutes(1);
        });
}
