using System.Text;
using Hangfire;
using Hangfire.Server;
using Microsoft.EntityFrameworkCore;
using Scoring.Service.Jobs;
using Scoring.Service.Storage;

namespace Scoring.Service.Nightly;

/// <summary>
/// Publishes a night: its files first, then in one transaction its page, and the articles in it as published. Can run twice.
/// </summary>
[Queue(Queues.House)]
[AutomaticRetry(Attempts = Failures.Retries, DelaysInSeconds = [30, 120, 600, 3600], ExceptOn = [typeof(PermanentFailureException)])]
internal sealed class PublishRun(IDbContextFactory<AppDb> databases, DigestQuery digests, DigestFiles files, TimeProvider time, ILogger<PublishRun> log)
{
    [JobDisplayName("Publish run {0}")]
    public async Task RunAsync(string runId, PerformContext? context, CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        var run = await db.Runs.SingleAsync(r => r.Id == runId, cancellation);
        if (run.State != RunState.Publishing) return;
        var digest = await digests.MakeAsync(db, run, cancellation);
        await files.WriteAsync(digest, cancellation);

        await using var all = await db.Database.BeginTransactionAsync(cancellation);
        var now = time.GetUtcNow();
        // An article changed since its turn is queued again and waits for the next night.
        var mine = db.Articles.Where(a => a.NightId == null && db.RunItems.Any(i => i.RunId == runId && i.ArticleId == a.Id && i.IsNew));
        await mine.Where(a => a.State == ArticleState.Failed || a.State == ArticleState.Quarantined)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.NightId, runId), cancellation);
        await mine.Where(a => a.State == ArticleState.Scored)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.NightId, runId).SetProperty(a => a.State, ArticleState.Published)
                .SetProperty(a => a.ChangedAt, now), cancellation);
        run.Digest = Encoding.UTF8.GetString(DigestFiles.Json(digest));
        run.State = RunState.Finished;
        run.FinishedAt = now;
        await db.SaveChangesAsync(cancellation);
        await all.CommitAsync(cancellation);
        log.LogInformation("Run {Run} published {Articles} articles as night {Night}", runId, digest.Articles, run.Key);
    }
}
