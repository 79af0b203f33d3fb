using Hangfire;
using Hangfire.Server;
using Microsoft.EntityFrameworkCore;
using Scoring.Language;
using Scoring.Service.Jobs;
using Scoring.Service.Judgement;
using Scoring.Service.Settings;
using Scoring.Service.Storage;

namespace Scoring.Service.Nightly;

/// <summary>Takes the next articles of a run, new and changed ones first, scores them, and enqueues itself while there are more.</summary>
/// <remarks>
/// Attempts are counted per article by its claim, so that one article that stops the process is put aside after three times and not
/// the whole chunk. The chunk that finds nothing left hands the run on to be published.
/// </remarks>
[Queue(Queues.Run)]
[AutomaticRetry(Attempts = Failures.Retries, DelaysInSeconds = [30, 120, 600, 3600], ExceptOn = [typeof(PermanentFailureException)])]
internal sealed class RunChunk(
    IDbContextFactory<AppDb> databases, ArticleScoring scoring, LanguagePipeline pipeline, HouseProfile profile, IBackgroundJobClient jobs,
    ScoringSettings settings, TimeProvider time)
{
    private static readonly TimeSpan Lapse = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(10);

    [JobDisplayName("Articles of run {0}")]
    public async Task RunAsync(string runId, PerformContext? context, CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        var run = await db.Runs.AsNoTracking().SingleAsync(r => r.Id == runId, cancellation);
        if (run.State != RunState.Running) return;
        var chunk = Id.New(time);
        try
        {
            foreach (var item in await NextAsync(db, runId, cancellation))
            {
                if (await TakeAsync(db, item, chunk, cancellation)) await SetAsync(db, item, chunk, await ScoreAsync(db, run, item, context, cancellation));
            }
        }
        finally
        {
            await GiveBackAsync(db, chunk);
        }
        await GoOnAsync(db, run, cancellation);
    }

    private async Task<List<RunItem>> NextAsync(AppDb db, string runId, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        return await db.RunItems.AsNoTracking()
            .Where(i => i.RunId == runId && (i.State == RunItemState.Waiting || (i.State == RunItemState.Working && i.ChunkUntil < now)))
            .OrderByDescending(i => i.IsNew).ThenBy(i => i.ArticleId).Take(settings.Schedule.ChunkSize).ToListAsync(cancellation);
    }

    // One row at a time: statements over many rows that overlap lock each other out on PostgreSQL.
    private async Task<bool> TakeAsync(AppDb db, RunItem item, string chunk, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var until = now + Lapse;
        return await db.RunItems.Where(i => i.RunId == item.RunId && i.ArticleId == item.ArticleId
                && (i.State == RunItemState.Waiting || (i.State == RunItemState.Working && i.ChunkUntil < now)))
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.State, RunItemState.Working).SetProperty(i => i.Chunk, chunk)
                .SetProperty(i => i.ChunkUntil, until), cancellation) == 1;
    }

    private async Task<(RunItemState State, string? Reason)> ScoreAsync(AppDb db, Run run, RunItem item, PerformContext? context, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (!item.IsNew && time.GetUtcNow() >= run.RescoreUntil) return (RunItemState.Skipped, null);
        if (await IsUpToDateAsync(db, item.ArticleId, cancellation)) return (RunItemState.Done, null);
        var outcome = await scoring.ScoreAsync(item.ArticleId, again: true, failure => failure.MayPass(context), cancellation);
        if (outcome.IsScored) return (RunItemState.Done, null);
        if (outcome.Claim is ClaimOutcome.Busy or ClaimOutcome.Taken && outcome.Reason is null) return (RunItemState.Waiting, null);
        var reason = outcome.Reason ?? await db.Articles.Where(a => a.Id == item.ArticleId).Select(a => a.Reason).SingleAsync(cancellation);
        return (RunItemState.Failed, reason);
    }

    private async Task<bool> IsUpToDateAsync(AppDb db, string articleId, CancellationToken cancellation)
    {
        var (engine, name, version) = (pipeline.Version, profile.Current.Name, profile.Current.Version);
        return await db.Articles.AnyAsync(a => a.Id == articleId && (a.State == ArticleState.Scored || a.State == ArticleState.Published)
            && a.Report!.Engine == engine && a.Report.Profile == name && a.Report.ProfileVersion == version, cancellation);
    }

    private static async Task SetAsync(AppDb db, RunItem item, string chunk, (RunItemState State, string? Reason) outcome) =>
        await db.RunItems.Where(i => i.RunId == item.RunId && i.ArticleId == item.ArticleId && i.Chunk == chunk)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.State, outcome.State).SetProperty(i => i.Reason, outcome.Reason)
                .SetProperty(i => i.Chunk, (string?)null), CancellationToken.None);

    // Where the chunk ends early: the service stops, or the database went away for a while.
    private static async Task GiveBackAsync(AppDb db, string chunk) =>
        await db.RunItems.Where(i => i.Chunk == chunk && i.State == RunItemState.Working)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.State, RunItemState.Waiting).SetProperty(i => i.Chunk, (string?)null), CancellationToken.None);

    private async Task GoOnAsync(AppDb db, Run run, CancellationToken cancellation)
    {
        var left = await db.RunItems.Where(i => i.RunId == run.Id && (i.State == RunItemState.Waiting || i.State == RunItemState.Working))
            .GroupBy(i => i.State).Select(g => new { State = g.Key, Count = g.Count() }).ToListAsync(cancellation);
        if (left.Count > 0)
        {
            // What is only being worked on by others needs a look later, should they die; so does an article another job has.
            var busy = left.All(l => l.State == RunItemState.Working) || !await AnyFreeAsync(db, run.Id, cancellation);
            if (busy) jobs.Schedule<RunChunk>(job => job.RunAsync(run.Id, null, CancellationToken.None), LookAgain);
            else jobs.Enqueue<RunChunk>(job => job.RunAsync(run.Id, null, CancellationToken.None));
            return;
        }
        var next = run.Kind == RunKind.Rescore ? RunState.Finished : RunState.Publishing;
        DateTimeOffset? finished = run.Kind == RunKind.Rescore ? time.GetUtcNow() : null;
        var last = await db.Runs.Where(r => r.Id == run.Id && r.State == RunState.Running)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.State, next).SetProperty(r => r.FinishedAt, finished), cancellation);
        if (last == 1 && next == RunState.Publishing) jobs.Enqueue<PublishRun>(job => job.RunAsync(run.Id, null, CancellationToken.None));
    }

    private static Task<bool> AnyFreeAsync(AppDb db, string runId, CancellationToken cancellation) =>
        db.RunItems.AnyAsync(i => i.RunId == runId && i.State == RunItemState.Waiting
            && db.Articles.Any(a => a.Id == i.ArticleId && a.State != ArticleState.Scoring), cancellation);
}
