using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Scoring.Intake;
using Scoring.Service.Nightly;
using Scoring.Service.Storage;

namespace Scoring.Service.Tests.Nightly;

public sealed class NightlyRunTests(PostgreSqlServer server)
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(On.Sqlite)]
    [InlineData(On.PostgreSql)]
    public async Task Publishes_what_is_new_in_chunks_with_its_failures_and_refusals(On engine)
    {
        using var place = await TestPlace.OfAsync(engine, server);
        await using var node = await TestNode.StartAsync(place, "--Schedule:ChunkSize=3");
        for (var number = 0; number < 10; number++) await node.SubmitAsync(Words.Of(number));
        await node.SubmitAsync("{", IntakeFormat.Json);
        await node.IdleAsync();
        await FailOneAsync(node);

        var id = await node.Get<Runs>().BeginByHandAsync(TestContext.Current.CancellationToken);
        var run = await EndAsync(node, id);

        var digest = DigestFiles.Read(run.Digest!);
        Assert.Equal((10, 9, 1), (digest.Articles, digest.Scored, digest.Failed));
        Assert.Equal("The text is of another planet.", Assert.Single(digest.Failures).Reason);
        Assert.Equal("request", Assert.Single(digest.Refused).Name);
        await using var db = node.Open();
        Assert.Equal(9, await db.Articles.CountAsync(a => a.State == ArticleState.Published && a.NightId == id));
        var folder = Path.Combine(place.Folder, "nights", run.Key);
        Assert.Equal(DigestFiles.Json(digest), await File.ReadAllBytesAsync(Path.Combine(folder, "digest.json"), TestContext.Current.CancellationToken));
        Assert.Contains("The text is of another planet.", await File.ReadAllTextAsync(Path.Combine(folder, "index.html")), StringComparison.Ordinal);

        var next = await EndAsync(node, await node.Get<Runs>().BeginByHandAsync(TestContext.Current.CancellationToken));
        Assert.Equal(0, DigestFiles.Read(next.Digest!).Articles);
    }

    [Fact]
    public async Task Encodes_what_comes_from_outside()
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        await node.SubmitAsync(Words.Of(1), given: new(Title: "<script>alert(1)</script>"));
        await node.IdleAsync();
        await FailOneAsync(node);

        var run = await EndAsync(node, await node.Get<Runs>().BeginByHandAsync(TestContext.Current.CancellationToken));

        var page = await File.ReadAllTextAsync(Path.Combine(place.Folder, "nights", run.Key, "index.html"));
        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(On.Sqlite)]
    [InlineData(On.PostgreSql)]
    public async Task A_missed_night_is_caught_up_at_the_start_and_only_once(On engine)
    {
        using var place = await TestPlace.OfAsync(engine, server);
        var clock = new FakeTimeProvider(Noon.AddDays(-1));
        string[] nightly = ["--Schedule:Nightly=0 2 * * *", "--Schedule:TimeZone=Europe/London"];
        await using (var before = await StartAsync(place, clock, nightly))
        {
            await before.SubmitAsync(Words.Of(1));
            await before.IdleAsync();
            await using var db = before.Open();
            Assert.Equal(0, await db.Runs.CountAsync());
        }

        clock.Advance(TimeSpan.FromDays(1));
        for (var start = 0; start < 2; start++)
        {
            await using var node = await StartAsync(place, clock, nightly);
            await node.UntilAsync(db => db.Runs.AnyAsync(r => r.State == RunState.Finished));
            await using var db = node.Open();
            Assert.Equal("2026-11-24", (await db.Runs.SingleAsync()).Key);
        }
    }

    [Theory]
    [InlineData(On.Sqlite)]
    [InlineData(On.PostgreSql)]
    public async Task One_night_is_begun_once_however_many_begin_it(On engine)
    {
        using var place = await TestPlace.OfAsync(engine, server);
        await using var node = await StartAsync(place, new FakeTimeProvider(Noon), "--Schedule:Nightly=0 2 * * *");

        var begun = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => node.Get<Runs>().BeginNightAsync(TestContext.Current.CancellationToken)));

        Assert.Single(begun, id => id is not null);
    }

    [Fact]
    public async Task A_run_that_a_stop_interrupted_goes_on_at_the_next_start()
    {
        using var place = TestPlace.Sqlite();
        string id;
        await using (var first = await TestNode.StartAsync(place))
        {
            for (var number = 0; number < 3; number++) await first.SubmitAsync(Words.Of(number));
            await first.IdleAsync();
            id = await first.Get<Runs>().BeginByHandAsync(TestContext.Current.CancellationToken);
            await EndAsync(first, id);
            // As a kill leaves it: the run under way, one article in the hands of a chunk that is no more.
            await using var db = first.Open();
            await db.Runs.ExecuteUpdateAsync(set => set.SetProperty(r => r.State, RunState.Running).SetProperty(r => r.Digest, (string?)null));
            await db.RunItems.ExecuteUpdateAsync(set => set.SetProperty(i => i.State, RunItemState.Working).SetProperty(i => i.Chunk, "dead"));
        }

        await using var second = await TestNode.StartAsync(place);
        var run = await EndAsync(second, id);

        Assert.Equal(3, DigestFiles.Read(run.Digest!).Scored);
    }

    private static Task<TestNode> StartAsync(TestPlace place, FakeTimeProvider clock, params string[] settings) =>
        TestNode.StartAsync(place, services => services.AddSingleton<TimeProvider>(clock), settings);

    private static async Task<Run> EndAsync(TestNode node, string id)
    {
        await node.UntilAsync(db => db.Runs.AnyAsync(r => r.Id == id && r.State == RunState.Finished));
        await using var db = node.Open();
        return await db.Runs.AsNoTracking().SingleAsync(r => r.Id == id);
    }

    private static async Task FailOneAsync(TestNode node)
    {
        await using var db = node.Open();
        var id = await db.Articles.Select(a => a.Id).FirstAsync();
        await db.Articles.Where(a => a.Id == id).ExecuteUpdateAsync(set => set
            .SetProperty(a => a.State, ArticleState.Failed).SetProperty(a => a.Reason, "The text is of another planet."));
    }
}
