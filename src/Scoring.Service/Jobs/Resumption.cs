using Hangfire;
using Microsoft.EntityFrameworkCore;
using Scoring.Service.Settings;
using Scoring.Service.Storage;
using Scoring.Service.Submissions;

namespace Scoring.Service.Jobs;

/// <summary>
/// Enqueues again whatever the database holds as waiting or half done. The database is the truth: jobs in memory are gone after
/// a stop, and between storing a row and enqueueing its id a process can die.
/// </summary>
/// <remarks>A job too many does no harm: it finds nothing to claim and ends.</remarks>
internal sealed class Resumption(
    IDbContextFactory<AppDb> databases, IBackgroundJobClient jobs, SubmissionDoor door, ScoringSettings settings, TimeProvider time, ILogger<Resumption> log)
{
    public async Task ResumeAsync(CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        await FreeAsync(db, cancellation);
        var submissions = await db.Submissions.Where(s => s.State == SubmissionState.Received || s.State == SubmissionState.Fetching)
            .OrderBy(s => s.Id).Select(s => new { s.Id, s.State }).ToListAsync(cancellation);
        foreach (var submission in submissions) door.Enqueue(submission.Id, submission.State);
        var articles = await db.Articles.Where(a => a.State == ArticleState.Queued).OrderBy(a => a.Id).Select(a => a.Id).ToListAsync(cancellation);
        foreach (var article in articles) jobs.Enqueue<ScoreArticle>(job => job.RunAsync(article, null, CancellationToken.None));
        if (submissions.Count + articles.Count > 0)
            log.LogInformation("Took up again {Submissions} submissions and {Articles} articles", submissions.Count, articles.Count);
    }

    // The claims of a process that died. On SQLite there is no other process than this one, so that all are such.
    private async Task FreeAsync(AppDb db, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var alone = settings.IsAlone;
        await db.Articles.Where(a => a.State == ArticleState.Scoring && (alone || a.ClaimedUntil == null || a.ClaimedUntil < now))
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.State, ArticleState.Queued).SetProperty(a => a.Claim, (string?)null)
                .SetProperty(a => a.ClaimedUntil, (DateTimeOffset?)null), cancellation);
    }
}
