using Hangfire;
using Scoring.Service.Across;
using Scoring.Service.Nightly;
using Scoring.Service.Settings;

namespace Scoring.Service.Jobs;

/// <summary>Runs before the first worker does: Hangfire's servers wait until the application has started.</summary>
internal sealed class StartUp(
    Resumption resumption, Runs runs, IRecurringJobManager recurring, IBackgroundJobClient jobs, ScoringSettings settings) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        recurring.ScheduleNight(settings.Schedule);
        recurring.AddOrUpdate<Housekeeping>(Housekeeping.JobId, job => job.RunAsync(CancellationToken.None), "*/10 * * * *");
        await resumption.ResumeAsync(cancellationToken);
        await runs.ResumeAsync(settings.IsAlone, cancellationToken);
        await runs.CatchUpAsync(cancellationToken);
        jobs.Enqueue<CompareOlder>(job => job.RunAsync(CancellationToken.None));
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
