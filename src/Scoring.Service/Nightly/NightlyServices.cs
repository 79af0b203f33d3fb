using Hangfire;
using Scoring.Service.Settings;

namespace Scoring.Service.Nightly;

/// <summary>The room's registration.</summary>
internal static class NightlyServices
{
    public static void AddNightly(this IServiceCollection services)
    {
        services.AddSingleton<Runs>();
        services.AddSingleton<DigestQuery>();
        services.AddSingleton<DigestFiles>();
    }

    /// <summary>Puts the recurring job where Hangfire finds it. What the service missed while it was off is caught up by the start, not by Hangfire.</summary>
    public static void ScheduleNight(this IRecurringJobManager recurring, ScheduleSettings schedule) =>
        recurring.AddOrUpdate<NightlyRun>(
            NightlyRun.JobId,
            job => job.RunAsync(CancellationToken.None),
            schedule.Nightly,
            new RecurringJobOptions { TimeZone = schedule.Zone, MisfireHandling = MisfireHandlingMode.Ignorable });
}
