using Hangfire;
using Hangfire.States;
using Scoring.Service.Nightly;
using Scoring.Service.Settings;

namespace Scoring.Service.Jobs;

/// <summary>Every ten minutes: takes up what a dead node left behind, and clears failed jobs, which Hangfire keeps for ever.</summary>
[Queue(Queues.House)]
[AutomaticRetry(Attempts = 0, OnAttemptsExceeded = AttemptsExceededAction.Delete)]
internal sealed class Housekeeping(
    Resumption resumption, Runs runs, JobStorage storage, IBackgroundJobClient jobs, ScoringSettings settings, TimeProvider time)
{
    public const string JobId = "housekeeping";

    private const int MostAtOnce = 1000;

    [JobDisplayName("Housekeeping")]
    public async Task RunAsync(CancellationToken cancellation)
    {
        var monitor = storage.GetMonitoringApi();
        // While there is work in the queues nothing is missing from them that will not be found the next time.
        var idle = monitor.EnqueuedCount(Queues.House) + monitor.EnqueuedCount(Queues.Fetch) + monitor.EnqueuedCount(Queues.Score) == 0;
        if (idle && !settings.IsAlone)
        {
            await resumption.ResumeAsync(cancellation);
            await runs.ResumeAsync(alone: false, cancellation);
        }
        var oldest = time.GetUtcNow().UtcDateTime.AddDays(-settings.Queue.KeepJobsDays);
        foreach (var (id, job) in monitor.FailedJobs(0, MostAtOnce))
            if (job?.FailedAt < oldest) jobs.ChangeState(id, new DeletedState(), FailedState.StateName);
    }
}
