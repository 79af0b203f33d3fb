using Hangfire;
using Microsoft.EntityFrameworkCore;
using Scoring.Service.Jobs;
using Scoring.Service.Storage;

namespace Scoring.Service.Judgement;

/// <summary>What an operator can do for one article.</summary>
internal sealed class ArticleQueue(IDbContextFactory<AppDb> databases, IBackgroundJobClient jobs, TimeProvider time)
{
    /// <summary>Takes up again what failed or is in quarantine, with all its tries.</summary>
    /// <returns>False if the article is neither.</returns>
    public async Task<bool> TryAgainAsync(string articleId, CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        var now = time.GetUtcNow();
        var changed = await db.Articles.Where(a => a.Id == articleId && (a.State == ArticleState.Failed || a.State == ArticleState.Quarantined))
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.State, ArticleState.Queued).SetProperty(a => a.Reason, (string?)null)
                .SetProperty(a => a.Attempts, 0).SetProperty(a => a.NightId, (string?)null).SetProperty(a => a.ChangedAt, now), cancellation);
        if (changed == 0) return false;
        jobs.Enqueue<ScoreArticle>(job => job.RunAsync(articleId, null, CancellationToken.None));
        return true;
    }
}
