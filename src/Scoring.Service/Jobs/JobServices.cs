using System.Globalization;
using Hangfire;
using Hangfire.AspNetCore;
using Scoring.Service.Hosting;
using Scoring.Service.Settings;
using Scoring.Service.Storage;

namespace Scoring.Service.Jobs;

/// <summary>The room's registration: Hangfire, and on nodes that work the pools and what is taken up again at the start.</summary>
internal static class JobServices
{
    public static void AddJobs(this IServiceCollection services, Role role, ScoringSettings settings)
    {
        services.AddHangfire(hangfire => hangfire
            .SetDataCompatibilityLevel(CompatibilityLevel.Version_180)
            .UseSimpleAssemblyNameTypeSerializer()
            .UseRecommendedSerializerSettings()
            .UseDefaultCulture(CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("en")));
        // Both of this host, not those of the process that Hangfire's own registration takes: tests run several hosts in one process.
        services.AddSingleton(provider =>
        {
            provider.GetRequiredService<IGlobalConfiguration>();
            return StorageEngine.JobStorage(settings);
        });
        services.AddSingleton<JobActivator>(provider => new AspNetCoreJobActivator(provider.GetRequiredService<IServiceScopeFactory>()));
        services.AddSingleton<Resumption>();
        if (role == Role.Web) return;
        services.AddHostedService<StartUp>();
        services.AddJobServers(settings.Queue);
    }
}
