using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Scoring.Service.Storage;

namespace Scoring.Service.Judgement;

internal enum ClaimOutcome
{
    Taken,

    /// <summary>It does not wait to be scored.</summary>
    NotWaiting,

    /// <summary>Another worker has it.</summary>
    Busy,

    /// <summary>It stopped the service three times, and is now in quarantine.</summary>
    Quarantined,
}

/// <summary>
/// One worker's hold on one article, so that no article is scored twice at once. Renewed while the work lasts; lapses two minutes
/// after the process died. The attempt is counted when the claim is taken, so that a crash counts and only a crash stays counted.
/// </summary>
internal sealed class ArticleClaim : IAsyncDisposable
{
    public const int MostAttempts = 3;

    private static readonly TimeSpan Lapse = TimeSpan.FromMinutes(2);

    private readonly IDbContextFactory<AppDb> _databases;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly ITimer _renewal;

    private ArticleClaim(IDbContextFactory<AppDb> databases, TimeProvider time, ILogger log, string articleId, string owner)
    {
        (_databases, _time, _log, ArticleId, Owner) = (databases, time, log, articleId, owner);
        _renewal = time.CreateTimer(_ => _ = RenewAsync(), null, Lapse / 4, Lapse / 4);
    }

    public string ArticleId { get; }

    public string Owner { get; }

    /// <param name="again">Also takes an article that has been scored already.</param>
    public static async Task<(ClaimOutcome Outcome, ArticleClaim? Claim)> TakeAsync(
        IDbContextFactory<AppDb> databases, TimeProvider time, ILogger log, string articleId, bool again, CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        var (now, owner) = (time.GetUtcNow(), Id.New(time));
        var until = now + Lapse;
        var waiting = db.Articles.Where(a => a.Id == articleId && (a.State == ArticleState.Queued
            || (a.State == ArticleState.Scoring && (a.ClaimedUntil == null || a.ClaimedUntil < now))
            || (again && (a.State == ArticleState.Scored || a.State == ArticleState.Published))));

        var taken = await waiting.Where(a => a.Attempts < MostAttempts).ExecuteUpdateAsync(set => set
            .SetProperty(a => a.State, ArticleState.Scoring).SetProperty(a => a.Claim, owner).SetProperty(a => a.ClaimedUntil, until)
            .SetProperty(a => a.Attempts, a => a.Attempts + 1).SetProperty(a => a.ChangedAt, now), cancellation);
        if (taken == 1) return (ClaimOutcome.Taken, new(databases, time, log, articleId, owner));

        var quarantined = await waiting.ExecuteUpdateAsync(set => set
            .SetProperty(a => a.State, ArticleState.Quarantined).SetProperty(a => a.Reason, "The service stopped three times while scoring this article.")
            .SetProperty(a => a.Claim, (string?)null).SetProperty(a => a.ChangedAt, now), cancellation);
        if (quarantined == 1) return (ClaimOutcome.Quarantined, null);
        var busy = await db.Articles.AnyAsync(a => a.Id == articleId && a.State == ArticleState.Scoring, cancellation);
        return (busy ? ClaimOutcome.Busy : ClaimOutcome.NotWaiting, null);
    }

    /// <summary>Gives the article back to the queue as it was: the service is stopping, or the work will be tried again.</summary>
    public async Task GiveBackAsync()
    {
        await using var db = _databases.CreateDbContext();
        var now = _time.GetUtcNow();
        await db.Articles.Where(a => a.Id == ArticleId && a.Claim == Owner).ExecuteUpdateAsync(set => set
            .SetProperty(a => a.State, ArticleState.Queued).SetProperty(a => a.Claim, (string?)null).SetProperty(a => a.ClaimedUntil, (DateTimeOffset?)null)
            .SetProperty(a => a.Attempts, a => a.Attempts - 1).SetProperty(a => a.ChangedAt, now));
    }

    public async Task FailAsync(string reason)
    {
        await using var db = _databases.CreateDbContext();
        var now = _time.GetUtcNow();
        reason = Storable.Text(reason);
        await db.Articles.Where(a => a.Id == ArticleId && a.Claim == Owner).ExecuteUpdateAsync(set => set
            .SetProperty(a => a.State, ArticleState.Failed).SetProperty(a => a.Reason, reason).SetProperty(a => a.Claim, (string?)null)
            .SetProperty(a => a.ClaimedUntil, (DateTimeOffset?)null).SetProperty(a => a.Attempts, 0).SetProperty(a => a.ChangedAt, now));
    }

    public ValueTask DisposeAsync() => _renewal.DisposeAsync();

    private async Task RenewAsync()
    {
        try
        {
            await using var db = _databases.CreateDbContext();
            DateTimeOffset? until = _time.GetUtcNow() + Lapse;
            await db.Articles.Where(a => a.Id == ArticleId && a.Claim == Owner).ExecuteUpdateAsync(set => set.SetProperty(a => a.ClaimedUntil, until));
        }
        catch (DbException failure)
        {
            // Three more renewals come before it lapses.
            _log.LogWarning(failure, "The claim on article {Article} could not be renewed now", ArticleId);
        }
    }
}
