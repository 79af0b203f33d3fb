using System.Text;
using Hangfire;
using Microsoft.EntityFrameworkCore;
using Scoring.Reports;
using Scoring.Service.Jobs;
using Scoring.Service.Storage;

namespace Scoring.Service.Across;

/// <summary>
/// Compares articles whose report is from before this version compared any, or compared in another way. Runs at each start; finds nothing to
/// do if all is as it should be. In the order in which they came in, so that the first of a story stands for it.
/// </summary>
[Queue(Queues.Run)]
[AutomaticRetry(Attempts = Failures.Retries, DelaysInSeconds = [30, 120, 600, 3600])]
internal sealed class CompareOlder(IDbContextFactory<AppDb> databases, AcrossArticles across, ILogger<CompareOlder> log)
{
    private const int AtOnce = 100;

    [JobDisplayName("Compare older articles")]
    public async Task RunAsync(CancellationToken cancellation)
    {
        var (after, compared) = ("", 0);
        while (await NextAsync(after, cancellation) is { Count: > 0 } ids)
        {
            foreach (var id in ids) compared += await CompareAsync(id, cancellation) ? 1 : 0;
            after = ids[^1];
        }

        if (compared > 0) log.LogInformation("Compared {Articles} older articles with the others", compared);
    }

    private async Task<List<string>> NextAsync(string after, CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
#pragma warning disable CA1309 // Translated into the database's own comparison, by which it sorts too.
        return await Waiting(db).Where(a => string.Compare(a.Id, after) > 0).OrderBy(a => a.Id).Select(a => a.Id).Take(AtOnce).ToListAsync(cancellation);
#pragma warning restore CA1309
    }

    private IQueryable<StoredArticle> Waiting(AppDb db)
    {
        var scheme = across.Scheme;
        return db.Articles.Where(a => a.ReportId != null && !db.Facts.Any(f => f.ArticleId == a.Id && f.ReportId == a.ReportId && f.Scheme == scheme));
    }

    private async Task<bool> CompareAsync(string id, CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        await using var all = await db.Database.BeginTransactionAsync(cancellation);
        await db.TakeTurnAsync(cancellation);
        var article = await Waiting(db).AsNoTracking().Include(a => a.Text).Include(a => a.Report).SingleOrDefaultAsync(a => a.Id == id, cancellation);
        // Scored again meanwhile, or its text was changed and its report is still of the one before.
        if (article?.Report is not { } report || report.TextHash != article.TextHash) return false;
        await across.KeepAsync(db, AcrossArticles.Of(article, ReportJson.Read(Encoding.UTF8.GetBytes(report.Json))), report.Id, cancellation);
        await all.CommitAsync(cancellation);
        return true;
    }
}
