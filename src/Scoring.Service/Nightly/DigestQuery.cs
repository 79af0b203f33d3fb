using Microsoft.EntityFrameworkCore;
using Scoring.Language;
using Scoring.Pages.Nights;
using Scoring.Service.Judgement;
using Scoring.Service.Settings;
using Scoring.Service.Storage;

namespace Scoring.Service.Nightly;

/// <summary>Gathers what is told of a night.</summary>
internal sealed class DigestQuery(LanguagePipeline pipeline, HouseProfile profile, ScoringSettings settings, TimeProvider time)
{
    private const int Lowest = 20;

    // More would make a page that nobody reads; the lists of the dashboard have them all.
    private const int MostFailures = 200;

    public async Task<NightDigest> MakeAsync(AppDb db, Run run, CancellationToken cancellation)
    {
        var items = db.RunItems.Where(i => i.RunId == run.Id);
        var counts = await items.GroupBy(i => new { i.IsNew, i.State }).Select(g => new { g.Key.IsNew, g.Key.State, Count = g.Count() }).ToListAsync(cancellation);
        int Count(bool isNew, RunItemState state) => counts.Where(c => c.IsNew == isNew && c.State == state).Sum(c => c.Count);

        var scored = from item in items
                     where item.IsNew && item.State == RunItemState.Done
                     join article in db.Articles on item.ArticleId equals article.Id
                     join report in db.Reports on article.ReportId equals report.Id
                     select new { article.Id, article.Title, article.Outlet, report.Score, report.Band, report.UnnamedShareOfClaims };
        var scores = await scored.Where(s => s.Score != null).Select(s => s.Score!.Value).ToListAsync(cancellation);
        var lowest = await scored.Where(s => s.Score != null).OrderBy(s => s.Score).ThenBy(s => s.Id).Take(Lowest).ToListAsync(cancellation);
        var zone = settings.Schedule.Zone;
        return new(
            run.Key,
            pipeline.Version,
            profile.Current.Name,
            profile.Current.Version,
            TimeZoneInfo.ConvertTime(run.StartedAt, zone),
            TimeZoneInfo.ConvertTime(time.GetUtcNow(), zone),
            Articles: Count(true, RunItemState.Done) + Count(true, RunItemState.Failed),
            Scored: Count(true, RunItemState.Done),
            NotApplicable: await scored.CountAsync(s => s.Score == null, cancellation),
            Failed: Count(true, RunItemState.Failed),
            MeanScore: scores.Count == 0 ? null : Math.Round(scores.Average(), 1),
            Rescored: Count(false, RunItemState.Done),
            LeftForLater: Count(false, RunItemState.Skipped),
            [.. lowest.Select(s => new NightArticle(s.Id, s.Title, s.Outlet, s.Score!.Value, s.Band, s.UnnamedShareOfClaims))],
            await FailuresAsync(db, items, cancellation),
            await RefusedAsync(db, run, cancellation));
    }

    private static async Task<List<NightFailure>> FailuresAsync(AppDb db, IQueryable<RunItem> items, CancellationToken cancellation)
    {
        var failed = from item in items
                     where item.State == RunItemState.Failed
                     join article in db.Articles on item.ArticleId equals article.Id
                     orderby article.Id
                     select new { article.Id, article.Title, article.Outlet, item.Reason };
        return [.. (await failed.Take(MostFailures).ToListAsync(cancellation)).Select(f => new NightFailure(f.Id, f.Title, f.Outlet, f.Reason ?? ""))];
    }

    private static async Task<List<NightRefusal>> RefusedAsync(AppDb db, Run run, CancellationToken cancellation)
    {
        var started = run.StartedAt;
        var before = await db.Runs.Where(r => r.Kind != RunKind.Rescore && r.State == RunState.Finished && r.StartedAt < started)
            .OrderByDescending(r => r.StartedAt).Select(r => (DateTimeOffset?)r.StartedAt).FirstOrDefaultAsync(cancellation) ?? DateTimeOffset.UnixEpoch;
        var refused = await db.Submissions.Where(s => s.State == SubmissionState.Refused && s.ChangedAt >= before && s.ChangedAt < started)
            .OrderBy(s => s.Id).Take(MostFailures).Select(s => new { s.Id, s.Name, s.Reason }).ToListAsync(cancellation);
        return [.. refused.Select(s => new NightRefusal(s.Id, s.Name, s.Reason ?? ""))];
    }
}
