using Hangfire;
using Scoring.Service.Jobs;

namespace Scoring.Service.Nightly;

/// <summary>The recurring job. Started by its own schedule it begins the night; by a person, where the night has been, another run.</summary>
[Queue(Queues.House)]
[AutomaticRetry(Attempts = Failures.Retries, DelaysInSeconds = [30, 120, 600, 3600], ExceptOn = [typeof(PermanentFailureException)])]
internal sealed class NightlyRun(Runs runs, ILogger<NightlyRun> log)
{
    public const string JobId = "nightly-run";

    [JobDisplayName("Nightly run")]
    public async Task RunAsync(CancellationToken cancellation)
    {
        var run = await runs.BeginNightAsync(cancellation) ?? await runs.BeginByHandAsync(cancellation);
        log.LogInformation("Run {Run} is under way", run);
    }
}
