using Microsoft.EntityFrameworkCore;
using Scoring.Pages.Lists;
using Scoring.Pages.Nights;
using Scoring.Pages.Runs;
using Scoring.Service.Nightly;
using Scoring.Service.Settings;
using Scoring.Service.Storage;

namespace Scoring.Service.Dashboard;

/// <summary>Loads the list of runs and the page of one, with their progress counted in the database.</summary>
internal sealed class RunQueries(IDbContextFactory<AppDb> databases, ScoringSettings settings, TimeProvider time)
{
    private const int Lowest = 20;
    private const int MostFailures = 200;

    public async Task<RunListView> ListAsync(PageRequest request)
    {
        var query = ListQuery.Parse(request.Query, ["time"], descending: true);
        await using var db = databases.CreateDbContext();
        var runs = await db.Runs.AsNoTracking().OrderByDescending(r => r.StartedAt).Skip(query.Skip).Take(query.Size)
            .Select(r => new { r.Id, r.Key, r.Kind, r.State, r.StartedAt, r.FinishedAt }).ToListAsync(request.Cancellation);
        var ids = runs.ConvertAll(r => r.Id);
        var counts = await CountsAsync(db, ids, request.Cancellation);
        return new(
            request.Frame,
            query,
            [.. runs.Select(r => Row(r.Id, r.Key, r.Kind, r.State, r.StartedAt, r.FinishedAt, counts[r.Id]))],
            await db.Runs.CountAsync(request.Cancellation),
            settings.Schedule.Cron.GetNextOccurrence(time.GetUtcNow(), settings.Schedule.Zone),
            settings.Schedule.Nightly,
            await db.Runs.AnyAsync(r => r.State != RunState.Finished && r.Kind != RunKind.Rescore, request.Cancellation));
    }

    public async Task<RunView?> OneAsync(PageRequest request)
    {
        await using var db = databases.CreateDbContext();
        var id = request.Id;
        var run = await db.Runs.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, request.Cancellation);
        if (run is null) return null;
        var counts = await CountsAsync(db, [id], request.Cancellation);
        var row = Row(id, run.Key, run.Kind, run.State, run.StartedAt, run.FinishedAt, counts[id]);
        if (run.Digest is { } digest) return new(request.Frame, row, DigestFiles.Read(digest), [], []);
        return new(request.Frame, row, null, await LowestAsync(db, id, request.Cancellation), await FailuresAsync(db, id, request.Cancellation));
    }

    /// <summary>One run with its counts; null if there is none.</summary>
    public RunRow? Find(string id)
    {
        using var db = databases.CreateDbContext();
        var run = db.Runs.AsNoTracking().SingleOrDefault(r => r.Id == id);
        if (run is null) return null;
        var counts = db.RunItems.Where(i => i.RunId == id).GroupBy(i => i.State).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionary(g => g.Key, g => g.Count);
        return Row(id, run.Key, run.Kind, run.State, run.StartedAt, run.FinishedAt, counts);
    }

    private static async Task<Dictionary<string, Dictionary<RunItemState, int>>> CountsAsync(AppDb db, List<string> runs, CancellationToken cancellation)
    {
        var counts = await db.RunItems.Where(i => runs.Contains(i.RunId)).GroupBy(i => new { i.RunId, i.State })
            .Select(g => new { g.Key.RunId, g.Key.State, Count = g.Count() }).ToListAsync(cancellation);
        return runs.ToDictionary(run => run, run => counts.Where(c => c.RunId == run).ToDictionary(c => c.State, c => c.Count));
    }

    private static RunRow Row(
        string id, string key, RunKind kind, RunState state, DateTimeOffset started, DateTimeOffset? finished,
        Dictionary<RunItemState, int> counts) => new(
        id,
        key,
        kind switch { RunKind.Nightly => "nightly", RunKind.ByHand => "by hand", _ => "scored again" },
        States.Of(state),
        started,
        finished,
        counts.Values.Sum(),
        counts.GetValueOrDefault(RunItemState.Done),
        counts.GetValueOrDefault(RunItemState.Failed),
        counts.GetValueOrDefault(RunItemState.Skipped));

    private static async Task<List<NightArticle>> LowestAsync(AppDb db, string run, CancellationToken cancellation)
    {
        var scored = from item in db.RunItems
                     where item.RunId == run && item.State == RunItemState.Done
                     join article in db.Articles on item.ArticleId equals article.Id
                     where article.Report!.Score != null
                     orderby article.Report!.Score, article.Id
                     select new NightArticle(article.Id, article.Title, article.Outlet, article.Report!.Score!.Value, article.Report.Band,
                         article.Report.UnnamedShareOfClaims);
        return await scored.Take(Lowest).ToListAsync(cancellation);
    }

    private static async Task<List<NightFailure>> FailuresAsync(AppDb db, string run, CancellationToken cancellation)
    {
        var failed = from item in db.RunItems
                     where item.RunId == run && item.State == RunItemState.Failed
                     join article in db.Articles on item.ArticleId equals article.Id
                     orderby article.Id
                     select new NightFailure(article.Id, article.Title, article.Outlet, item.Reason ?? "");
        return await failed.Take(MostFailures).ToListAsync(cancellation);
    }
}
