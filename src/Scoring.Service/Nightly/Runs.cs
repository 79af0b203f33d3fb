using Hangfire;
using Microsoft.EntityFrameworkCore;
using Scoring.Language;
using Scoring.Service.Jobs;
using Scoring.Service.Judgement;
using Scoring.Service.Settings;
using Scoring.Service.Storage;

namespace Scoring.Service.Nightly;

/// <summary>Begins runs: the night's, one by hand, and one that scores everything again.</summary>
/// <remarks>The unique key of a run decides: of two nodes that begin the same night, one finds it there already.</remarks>
internal sealed class Runs(
    IDbContextFactory<AppDb> databases, LanguagePipeline pipeline, HouseProfile profile, IBackgroundJobClient jobs, ScoringSettings settings, TimeProvider time)
{
    // Enough for several nodes; each chain of chunks takes the next when one is done.
    private const int MostChains = 16;

    private readonly NightSchedule _schedule = new(settings.Schedule);

    /// <summary>Begins the last night that was due, unless it has been begun.</summary>
    /// <returns>The id of the new run; null if there is nothing to begin.</returns>
    public async Task<string?> BeginNightAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (_schedule.LastDue(now) is not { } night) return null;
        return await BeginAsync(RunKind.Nightly, night.Key, night.DueAt, now.AddMinutes(settings.Schedule.RescoreMinutes), cancellation);
    }

    /// <summary>Begins the night that was missed while the service was off, if articles had come in by then.</summary>
    public async Task<string?> CatchUpAsync(CancellationToken cancellation)
    {
        if (_schedule.LastDue(time.GetUtcNow()) is not { } night) return null;
        await using var db = databases.CreateDbContext();
        var due = night.DueAt;
        if (!await db.Articles.AnyAsync(a => a.ReceivedAt < due, cancellation)) return null;
        return await BeginNightAsync(cancellation);
    }

    /// <summary>Begins a run now. While one is under way there is no second.</summary>
    /// <returns>The id of the run: the new one, or the one under way.</returns>
    public async Task<string> BeginByHandAsync(CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        var running = await db.Runs.Where(r => r.State != RunState.Finished && r.Kind != RunKind.Rescore).Select(r => r.Id).FirstOrDefaultAsync(cancellation);
        if (running is not null) return running;
        var now = time.GetUtcNow();
        var key = _schedule.KeyByHand(now);
        return await BeginAsync(RunKind.ByHand, key, now, now.AddMinutes(settings.Schedule.RescoreMinutes), cancellation)
            ?? await db.Runs.Where(r => r.Key == key).Select(r => r.Id).SingleAsync(cancellation);
    }

    /// <summary>Scores again whatever has a report by another engine or profile, from stored analyses where the engine is the same.</summary>
    /// <returns>The id of the run: the new one, or the one under way.</returns>
    public async Task<string> RescoreAllAsync(CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        var running = await db.Runs.Where(r => r.State != RunState.Finished && r.Kind == RunKind.Rescore).Select(r => r.Id).FirstOrDefaultAsync(cancellation);
        if (running is not null) return running;
        var now = time.GetUtcNow();
        var key = $"rescore-{_schedule.KeyByHand(now)}";
        return await BeginAsync(RunKind.Rescore, key, now, DateTimeOffset.MaxValue, cancellation)
            ?? await db.Runs.Where(r => r.Key == key).Select(r => r.Id).SingleAsync(cancellation);
    }

    /// <summary>Goes on with the runs that a stop interrupted.</summary>
    /// <param name="alone">No other process works on this database: whatever is being worked on was left by a dead one.</param>
    public async Task ResumeAsync(bool alone, CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        var now = time.GetUtcNow();
        await db.RunItems.Where(i => i.State == RunItemState.Working && (alone || i.ChunkUntil < now))
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.State, RunItemState.Waiting).SetProperty(i => i.Chunk, (string?)null), cancellation);
        foreach (var run in await db.Runs.AsNoTracking().Where(r => r.State != RunState.Finished).OrderBy(r => r.Id).ToListAsync(cancellation))
        {
            if (run.State == RunState.Publishing) jobs.Enqueue<PublishRun>(job => job.RunAsync(run.Id, null, CancellationToken.None));
            else EnqueueChunks(run.Id, await db.RunItems.CountAsync(i => i.RunId == run.Id && i.State == RunItemState.Waiting, cancellation));
        }
    }

    private async Task<string?> BeginAsync(RunKind kind, string key, DateTimeOffset due, DateTimeOffset rescoreUntil, CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        if (await db.Runs.AnyAsync(r => r.Key == key, cancellation)) return null;
        var run = new Run { Id = Id.New(time), Kind = kind, Key = key, DueAt = due, StartedAt = time.GetUtcNow(), RescoreUntil = rescoreUntil };
        db.Add(run);
        if (kind != RunKind.Rescore) db.AddRange(await NewAndChangedAsync(db, run, cancellation));
        db.AddRange(await OutdatedAsync(db, run, cancellation));
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException begun) when (begun.IsDuplicate())
        {
            return null;
        }
        EnqueueChunks(run.Id, db.RunItems.Local.Count);
        return run.Id;
    }

    private static async Task<IEnumerable<RunItem>> NewAndChangedAsync(AppDb db, Run run, CancellationToken cancellation)
    {
        var articles = await db.Articles.Where(a => a.NightId == null).Select(a => new { a.Id, a.State, a.Reason }).ToListAsync(cancellation);
        return articles.Select(article => new RunItem
        {
            RunId = run.Id,
            ArticleId = article.Id,
            IsNew = true,
            State = article.State is ArticleState.Failed or ArticleState.Quarantined ? RunItemState.Failed : RunItemState.Waiting,
            Reason = article.Reason,
        });
    }

    private async Task<IEnumerable<RunItem>> OutdatedAsync(AppDb db, Run run, CancellationToken cancellation)
    {
        var (engine, name, version) = (pipeline.Version, profile.Current.Name, profile.Current.Version);
        var all = run.Kind == RunKind.Rescore;
        var articles = await db.Articles.Where(a => (all || a.NightId != null) && a.Report != null
                && (a.Report.Engine != engine || a.Report.Profile != name || a.Report.ProfileVersion != version))
            .Select(a => a.Id).ToListAsync(cancellation);
        return articles.Select(id => new RunItem { RunId = run.Id, ArticleId = id, IsNew = false });
    }

    // At least one, so that a night without articles is published too.
    private void EnqueueChunks(string runId, int articles)
    {
        var chains = Math.Clamp((articles + settings.Schedule.ChunkSize - 1) / settings.Schedule.ChunkSize, 1, MostChains);
        for (var i = 0; i < chains; i++) jobs.Enqueue<RunChunk>(job => job.RunAsync(runId, null, CancellationToken.None));
    }
}
