using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Scoring.Intake;
using Scoring.Service.Across;
using Scoring.Service.Storage;

namespace Scoring.Service.Tests.Across;

public sealed class StoriesTests(PostgreSqlServer server)
{
    private const string Ending = " The harbour master declined to say when the ferry to Harrow Sound would run again, and the fishermen's guild asked for a meeting.";

    [Theory]
    [InlineData(On.Sqlite)]
    [InlineData(On.PostgreSql)]
    public async Task A_near_copy_in_another_outlet_is_the_same_story_and_another_article_is_not(On engine)
    {
        using var place = await TestPlace.OfAsync(engine, server);
        await using var node = await TestNode.StartAsync(place);

        var first = await ArticleAsync(node, Words.Of(1), new(Outlet: "Eastmere Courier"));
        var copy = await ArticleAsync(node, Words.Of(1) + Ending, new(Outlet: "Harbour Post"));
        var same = await ArticleAsync(node, Words.Of(1), new(Outlet: "The Eastmere Wire"));
        var other = await ArticleAsync(node, "A lighthouse keeper on Skarn has written down the weather for 41 years. He would not part with his books, Olav Bright said.");

        await using var db = node.Open();
        var facts = await db.Facts.ToDictionaryAsync(f => f.ArticleId);
        Assert.Equal([first, first, first, other], new[] { first, copy, same, other }.Select(id => facts[id].Story));
        Assert.Null(facts[first].Resemblance);
        Assert.InRange(facts[copy].Resemblance!.Value, 0.4, 0.99);
        Assert.Equal(1, facts[same].Resemblance);
        // Only the first of a story is looked for.
        Assert.Equal(new[] { first, other }.Order(), (await db.CopyBuckets.Select(b => b.ArticleId).Distinct().ToListAsync()).Order());
    }

    [Theory]
    [InlineData(On.Sqlite)]
    [InlineData(On.PostgreSql)]
    public async Task When_the_first_of_a_story_gets_other_words_its_copies_find_each_other(On engine)
    {
        using var place = await TestPlace.OfAsync(engine, server);
        await using var node = await TestNode.StartAsync(place);
        var url = new Uri("https://post.example/pier");

        var first = await ArticleAsync(node, Words.Of(1), new(Url: url));
        var second = await ArticleAsync(node, Words.Of(1) + Ending, new(Outlet: "Harbour Post"));
        var third = await ArticleAsync(node, Words.Of(1) + Ending + " It meets on Friday.", new(Outlet: "Eastmere Courier"));
        await ArticleAsync(node, "The orchard fair is off, said Mayor Lena Holt. Hail had taken most of the blossom by the first of May.", new(Url: url));

        await using var db = node.Open();
        var stories = await db.Facts.ToDictionaryAsync(f => f.ArticleId, f => f.Story);
        Assert.Equal([first, second, second], new[] { first, second, third }.Select(id => stories[id]));
    }

    [Theory]
    [InlineData(On.Sqlite)]
    [InlineData(On.PostgreSql)]
    public async Task Articles_scored_before_any_were_compared_are_compared_at_the_next_start_and_their_reports_stay_as_they_are(On engine)
    {
        using var place = await TestPlace.OfAsync(engine, server);
        Dictionary<string, (string Json, DateTimeOffset At)> before;
        await using (var older = await TestNode.StartAsync(place))
        {
            await ArticleAsync(older, Words.Of(1), new(Outlet: "Eastmere Courier", Bylines: ["By ANN ORR", "Ben Lee"], Section: "Harbour"));
            await ArticleAsync(older, Words.Of(1) + Ending, new(Outlet: "Harbour Post"));
            await using var db = older.Open();
            before = await db.Reports.ToDictionaryAsync(r => r.Id, r => (r.Json, r.ScoredAt));
            await db.CopyBuckets.ExecuteDeleteAsync();
            await db.Rules.ExecuteDeleteAsync();
            await db.Bylines.ExecuteDeleteAsync();
            await db.Facts.ExecuteDeleteAsync();
            await db.Signatures.ExecuteDeleteAsync();
        }

        await using var node = await TestNode.StartAsync(place);
        await node.UntilAsync(async db => await db.Facts.CountAsync() == 2);

        await using var after = node.Open();
        Assert.Single(await after.Facts.Select(f => f.Story).Distinct().ToListAsync());
        Assert.Equal(["Ann Orr", "Ben Lee"], await after.Bylines.OrderBy(b => b.Name).Select(b => b.Name).ToListAsync());
        Assert.Equal(before, await after.Reports.ToDictionaryAsync(r => r.Id, r => (r.Json, r.ScoredAt)));
        Assert.Equal(2, await after.Signatures.CountAsync());
    }

    [Fact]
    public async Task Copies_scored_by_several_workers_at_once_are_one_story()
    {
        using var place = await TestPlace.OfAsync(On.PostgreSql, server);
        await using var node = await TestNode.StartAsync(place, "--Queue:ScoreWorkers=6", "--Queue:HouseWorkers=6");

        await Task.WhenAll(Enumerable.Range(0, 12).Select(number => node.SubmitAsync(Words.Of(1) + Ending, given: new(Outlet: $"Outlet {number}"))));
        await node.IdleAsync();

        await using var db = node.Open();
        Assert.Equal(12, await db.Facts.CountAsync());
        Assert.Single(await db.Facts.Select(f => f.Story).Distinct().ToListAsync());
    }

    [Fact]
    public async Task A_report_page_says_of_what_it_is_a_near_copy()
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        var first = await ArticleAsync(node, Words.Of(1), new(Title: "Pier to be rebuilt", Outlet: "Eastmere Courier"));
        var copy = await ArticleAsync(node, Words.Of(1) + Ending, new(Title: "Harbour <works> begin", Outlet: "Harbour Post"));
        using var client = new HttpClient { BaseAddress = node.Address };

        Assert.Contains("Near-copy of <a href=", await PageAsync(copy), StringComparison.Ordinal);
        Assert.Contains("1 near-copy of this article came in later", await PageAsync(first), StringComparison.Ordinal);
        Assert.Contains("Harbour &lt;works&gt; begin", await PageAsync(first), StringComparison.Ordinal);

        async Task<string> PageAsync(string article)
        {
            await using var db = node.Open();
            var report = await db.Articles.Where(a => a.Id == article).Select(a => a.ReportId).SingleAsync();
            return await client.GetStringAsync($"/hangfire/reports/{report}", TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task Comparing_older_articles_finds_nothing_where_all_is_done()
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        await ArticleAsync(node, Words.Of(1));
        await using var before = node.Open();
        var facts = await before.Facts.AsNoTracking().SingleAsync();

        await ActivatorUtilities.CreateInstance<CompareOlder>(node.Get<IServiceProvider>()).RunAsync(TestContext.Current.CancellationToken);

        Assert.Equivalent(facts, await before.Facts.AsNoTracking().SingleAsync(), strict: true);
    }

    private static async Task<string> ArticleAsync(TestNode node, string text, GivenFields? given = null)
    {
        var submission = await node.SubmitAsync(text, given: given);
        await node.IdleAsync();
        return submission.ArticleId!;
    }
}
