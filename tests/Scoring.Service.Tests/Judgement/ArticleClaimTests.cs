using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Scoring.Service.Judgement;
using Scoring.Service.Storage;

namespace Scoring.Service.Tests.Judgement;

public sealed class ArticleClaimTests(PostgreSqlServer server)
{
    [Theory]
    [InlineData(On.Sqlite)]
    [InlineData(On.PostgreSql)]
    public async Task Of_many_workers_one_gets_the_article(On engine)
    {
        using var place = await TestPlace.OfAsync(engine, server);
        await using var node = await TestNode.StartAsync(place);
        var id = await ScoredAsync(node);
        await SetAsync(node, id, ArticleState.Queued, attempts: 0);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => TakeAsync(node, id)));

        Assert.Single(outcomes, taken => taken.Outcome == ClaimOutcome.Taken);
        Assert.Equal(19, outcomes.Count(taken => taken.Outcome == ClaimOutcome.Busy));
    }

    [Fact]
    public async Task A_stop_in_good_order_does_not_count_as_an_attempt()
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        var id = await ScoredAsync(node);
        await SetAsync(node, id, ArticleState.Queued, attempts: 0);

        var (_, claim) = await TakeAsync(node, id);
        Assert.Equal(1, (await ArticleAsync(node, id)).Attempts);
        await claim!.GiveBackAsync();

        var article = await ArticleAsync(node, id);
        Assert.Equal(ArticleState.Queued, article.State);
        Assert.Equal(0, article.Attempts);
    }

    [Fact]
    public async Task A_claim_lapses_two_minutes_after_its_process_died()
    {
        using var place = TestPlace.Sqlite();
        var clock = new FakeTimeProvider(new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));
        await using var node = await TestNode.StartAsync(place, services => services.AddSingleton<TimeProvider>(clock));
        var id = await ScoredAsync(node);
        await SetAsync(node, id, ArticleState.Queued, attempts: 0);
        var (_, claim) = await TakeAsync(node, id);
        // Without its renewals it is the claim of a dead process.
        await claim!.DisposeAsync();

        clock.Advance(TimeSpan.FromSeconds(119));
        Assert.Equal(ClaimOutcome.Busy, (await TakeAsync(node, id)).Outcome);
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(ClaimOutcome.Taken, (await TakeAsync(node, id)).Outcome);
    }

    [Theory]
    [InlineData(On.Sqlite)]
    [InlineData(On.PostgreSql)]
    public async Task After_three_crashes_in_it_an_article_is_in_quarantine_until_a_person_takes_it_up(On engine)
    {
        using var place = await TestPlace.OfAsync(engine, server);
        string id;
        await using (var first = await TestNode.StartAsync(place))
        {
            id = await ScoredAsync(first);
            await SetAsync(first, id, ArticleState.Scoring, attempts: 3);
        }

        await using var node = await TestNode.StartAsync(place);
        await node.UntilAsync(db => db.Articles.AnyAsync(a => a.State == ArticleState.Quarantined));
        Assert.Contains("stopped three times", (await ArticleAsync(node, id)).Reason, StringComparison.Ordinal);

        Assert.True(await node.Get<ArticleQueue>().TryAgainAsync(id, TestContext.Current.CancellationToken));
        await node.UntilAsync(db => db.Articles.AnyAsync(a => a.State == ArticleState.Scored && a.Attempts == 0 && a.Reason == null));
    }

    [Fact]
    public async Task After_two_crashes_it_is_tried_once_more_and_success_clears_the_count()
    {
        using var place = TestPlace.Sqlite();
        string id;
        await using (var first = await TestNode.StartAsync(place))
        {
            id = await ScoredAsync(first);
            await SetAsync(first, id, ArticleState.Scoring, attempts: 2);
        }

        await using var node = await TestNode.StartAsync(place);
        await node.IdleAsync();

        var article = await ArticleAsync(node, id);
        Assert.Equal(ArticleState.Scored, article.State);
        Assert.Equal(0, article.Attempts);
    }

    private static async Task<string> ScoredAsync(TestNode node)
    {
        var submission = await node.SubmitAsync(Words.Of(1));
        await node.IdleAsync();
        return submission.ArticleId!;
    }

    private static Task<(ClaimOutcome Outcome, ArticleClaim? Claim)> TakeAsync(TestNode node, string id) => ArticleClaim.TakeAsync(
        node.Get<IDbContextFactory<AppDb>>(), node.Get<TimeProvider>(), NullLogger.Instance, id, again: false, TestContext.Current.CancellationToken);

    private static async Task SetAsync(TestNode node, string id, ArticleState state, int attempts)
    {
        await using var db = node.Open();
        await db.Articles.Where(a => a.Id == id).ExecuteUpdateAsync(set => set.SetProperty(a => a.State, state).SetProperty(a => a.Attempts, attempts));
    }

    private static async Task<StoredArticle> ArticleAsync(TestNode node, string id)
    {
        await using var db = node.Open();
        return await db.Articles.AsNoTracking().SingleAsync(a => a.Id == id);
    }
}
