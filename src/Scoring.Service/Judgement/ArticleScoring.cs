using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Scoring.Articles;
using Scoring.Language;
using Scoring.Reports;
using Scoring.Service.Across;
using Scoring.Service.Storage;

namespace Scoring.Service.Judgement;

/// <summary>What became of one article in one try.</summary>
/// <param name="Reason">Why it failed or went into quarantine; null otherwise.</param>
internal sealed record ScoringOutcome(ClaimOutcome Claim, bool IsScored, string? Reason = null);

/// <summary>Claims an article, reads its text or takes the stored analysis, judges it, and stores the report. Can run twice.</summary>
internal sealed class ArticleScoring(
    IDbContextFactory<AppDb> databases, LanguagePipeline pipeline, HouseProfile profile, AcrossArticles across, TimeProvider time, ILogger<ArticleScoring> log)
{
    /// <param name="again">Also where there is a report already.</param>
    /// <param name="mayRetry">Whether the caller tries again after a failure of this sort; else the article has failed.</param>
    /// <exception cref="Exception">A failure that the caller tries again; the article is back in the queue.</exception>
    public async Task<ScoringOutcome> ScoreAsync(string articleId, bool again, Func<Exception, bool> mayRetry, CancellationToken cancellation)
    {
        var (outcome, claim) = await ArticleClaim.TakeAsync(databases, time, log, articleId, again, cancellation);
        if (claim is null) return new(outcome, IsScored: false, outcome == ClaimOutcome.Quarantined ? "The service stopped three times while scoring it." : null);
        await using var held = claim;
        try
        {
            return new(outcome, IsScored: await JudgeAsync(claim, cancellation));
        }
        catch (Exception stopped) when (stopped is OperationCanceledException || mayRetry(stopped))
        {
            await claim.GiveBackAsync();
            throw;
        }
        catch (Exception failure)
        {
            log.LogError(failure, "Article {Article} could not be scored", articleId);
            var reason = $"It could not be scored: {failure.Message}";
            await claim.FailAsync(reason);
            return new(outcome, IsScored: false, reason);
        }
    }

    /// <returns>False if the article was changed or taken away meanwhile.</returns>
    private async Task<bool> JudgeAsync(ArticleClaim claim, CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        var article = await db.Articles.AsNoTracking().Include(a => a.Text).SingleAsync(a => a.Id == claim.ArticleId, cancellation);
        var begun = Stopwatch.GetTimestamp();
        var body = await AnalyseAsync(db, article.TextHash, article.Text!.Words, cancellation);
        var title = article.Title is null ? null : await AnalyseAsync(db, article.TitleHash!, article.Title, cancellation);
        cancellation.ThrowIfCancellationRequested();
        var report = ArticleScorer.Judge(Full(article), body, title, profile.Current);
        return await StoreAsync(db, claim, article, report, Stopwatch.GetElapsedTime(begun), cancellation);
    }

    private async Task<Document> AnalyseAsync(AppDb db, string hash, string words, CancellationToken cancellation)
    {
        var stored = await db.Analyses.AsNoTracking().SingleOrDefaultAsync(a => a.TextHash == hash && a.Engine == pipeline.Version, cancellation);
        if (stored is not null) return AnalysisJson.Read(System.Text.Encoding.UTF8.GetBytes(stored.Json));
        var document = pipeline.Analyze(words);
        db.Add(new StoredAnalysis
        {
            TextHash = hash,
            Engine = pipeline.Version,
            Json = System.Text.Encoding.UTF8.GetString(AnalysisJson.Write(document)),
            CreatedAt = time.GetUtcNow(),
        });
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException same) when (same.IsDuplicate())
        {
            // Another article carries exactly these words and was a moment faster: its analysis is the same.
            db.ChangeTracker.Clear();
        }
        return document;
    }

    private async Task<bool> StoreAsync(AppDb db, ArticleClaim claim, StoredArticle article, Report report, TimeSpan took, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        var alone = AcrossArticles.Of(article, report);
        await using var all = await db.Database.BeginTransactionAsync(cancellation);
        await db.TakeTurnAsync(cancellation);
        var stored = await db.Reports.SingleOrDefaultAsync(r => r.ArticleId == article.Id && r.TextHash == article.TextHash
            && r.Engine == report.Engine && r.Profile == report.Profile.Name && r.ProfileVersion == report.Profile.Version, cancellation);
        if (stored is null) db.Add(stored = New(article, report));
        var now = time.GetUtcNow();
        stored.Json = System.Text.Encoding.UTF8.GetString(ReportJson.Write(report));
        stored.Score = report.Score.Value;
        stored.Band = report.Score.Band;
        stored.Attributions = report.Counts.Attributions;
        stored.Claims = report.Counts.Claims;
        stored.UnnamedShareOfAttributions = report.Counts.UnnamedShareOfAttributions;
        stored.UnnamedShareOfClaims = report.Counts.UnnamedShareOfClaims;
        stored.ScoredAt = now;
        stored.Milliseconds = Math.Round(took.TotalMilliseconds, 1);
        await db.SaveChangesAsync(cancellation);
        // A changed text or a lapsed claim has taken the article away from this worker: then nothing of this is kept.
        var mine = await db.Articles.Where(a => a.Id == article.Id && a.Claim == claim.Owner && a.TextHash == article.TextHash)
            .ExecuteUpdateAsync(set => set
                .SetProperty(a => a.State, a => a.NightId == null ? ArticleState.Scored : ArticleState.Published)
                .SetProperty(a => a.ReportId, stored.Id).SetProperty(a => a.Reason, (string?)null).SetProperty(a => a.Attempts, 0)
                .SetProperty(a => a.Claim, (string?)null).SetProperty(a => a.ClaimedUntil, (DateTimeOffset?)null)
                .SetProperty(a => a.ChangedAt, now), cancellation);
        if (mine != 1) return false;
        await across.KeepAsync(db, alone, stored.Id, cancellation);
        await all.CommitAsync(cancellation);
        return true;
    }

    private StoredReport New(StoredArticle article, Report report) => new()
    {
        Id = Id.New(time),
        ArticleId = article.Id,
        TextHash = article.TextHash,
        Engine = report.Engine,
        Profile = report.Profile.Name,
        ProfileVersion = report.Profile.Version,
        Json = "",
        Band = "",
    };

    private static Article Full(StoredArticle article) => new(
        article.Text!.Words,
        article.Title,
        article.Outlet,
        article.Bylines,
        article.Section,
        article.Url is null ? null : new Uri(article.Url),
        article.ExternalId,
        article.PublishedAt);
}
