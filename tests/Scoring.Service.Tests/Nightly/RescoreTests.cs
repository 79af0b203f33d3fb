using Microsoft.EntityFrameworkCore;
using Scoring.Service.Nightly;
using Scoring.Service.Settings;
using Scoring.Service.Storage;

namespace Scoring.Service.Tests.Nightly;

public sealed class RescoreTests(PostgreSqlServer server)
{
    [Theory]
    [InlineData(On.Sqlite)]
    [InlineData(On.PostgreSql)]
    public async Task Another_profile_judges_again_without_reading_again(On engine)
    {
        using var place = await TestPlace.OfAsync(engine, server);
        await using (var before = await TestNode.StartAsync(place))
        {
            for (var number = 0; number < 5; number++) await before.SubmitAsync(Words.Of(number));
            await before.IdleAsync();
            // Were the texts read again, this would be overwritten or the judgement would fail on nothing.
            await using var db = before.Open();
            Assert.Equal(5, await db.Analyses.CountAsync());
            await db.Analyses.ExecuteUpdateAsync(set => set.SetProperty(a => a.CreatedAt, DateTimeOffset.UnixEpoch));
        }

        await using var node = await TestNode.StartAsync(place, $"--Judgement:Profile={OtherProfile(place)}");
        var id = await node.Get<Runs>().RescoreAllAsync(TestContext.Current.CancellationToken);
        await node.UntilAsync(db => db.Runs.AnyAsync(r => r.Id == id && r.State == RunState.Finished));

        await using var after = node.Open();
        Assert.Equal(5, await after.Analyses.CountAsync(a => a.CreatedAt == DateTimeOffset.UnixEpoch));
        Assert.Equal(5, await after.Analyses.CountAsync());
        Assert.Equal(10, await after.Reports.CountAsync());
        Assert.Equal(5, await after.Articles.CountAsync(a => a.State == ArticleState.Scored && a.Report!.Profile == "strict"));
    }

    [Fact]
    public async Task A_changed_profile_is_taken_up_without_a_restart_and_a_broken_one_is_not()
    {
        using var place = TestPlace.Sqlite();
        var file = OtherProfile(place);
        await using var node = await TestNode.StartAsync(place, $"--Judgement:Profile={file}");
        await Change("\"strict\"", "\"stricter\"", DateTime.UnixEpoch.AddDays(1));
        await node.SubmitAsync(Words.Of(1));
        await node.IdleAsync();
        await Change("\"nobodyNamed\": 49", "\"nobodyNamed\": 490", DateTime.UnixEpoch.AddDays(2));
        await node.SubmitAsync(Words.Of(2));
        await node.IdleAsync();

        await using var db = node.Open();
        Assert.Equal(2, await db.Articles.CountAsync(a => a.State == ArticleState.Scored && a.Report!.Profile == "stricter"));

        async Task Change(string old, string now, DateTime at)
        {
            var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(file, text.Replace(old, now, StringComparison.Ordinal), TestContext.Current.CancellationToken);
            File.SetLastWriteTimeUtc(file, at);
        }
    }

    [Fact]
    public async Task The_night_leaves_older_reports_for_later_when_its_time_is_used_up()
    {
        using var place = TestPlace.Sqlite();
        await using (var before = await TestNode.StartAsync(place))
        {
            for (var number = 0; number < 3; number++) await before.SubmitAsync(Words.Of(number));
            await before.IdleAsync();
            await RunAsync(before);
        }

        var other = $"--Judgement:Profile={OtherProfile(place)}";
        await using (var hurried = await TestNode.StartAsync(place, other, "--Schedule:RescoreMinutes=0"))
        {
            await hurried.SubmitAsync(Words.Of(9));
            await hurried.IdleAsync();
            var digest = await RunAsync(hurried);
            Assert.Equal((1, 0, 3), (digest.Articles, digest.Rescored, digest.LeftForLater));
        }

        await using var node = await TestNode.StartAsync(place, other);
        var next = await RunAsync(node);
        Assert.Equal((0, 3, 0), (next.Articles, next.Rescored, next.LeftForLater));
        await using var db = node.Open();
        Assert.Equal(4, await db.Articles.CountAsync(a => a.State == ArticleState.Published && a.Report!.Profile == "strict"));
    }

    private static async Task<Pages.Nights.NightDigest> RunAsync(TestNode node)
    {
        var id = await node.Get<Runs>().BeginByHandAsync(TestContext.Current.CancellationToken);
        await node.UntilAsync(db => db.Runs.AnyAsync(r => r.Id == id && r.State == RunState.Finished));
        await using var db = node.Open();
        return DigestFiles.Read((await db.Runs.AsNoTracking().SingleAsync(r => r.Id == id)).Digest!);
    }

    private static string OtherProfile(TestPlace place)
    {
        var shipped = File.ReadAllText(Path.Combine(ConfigurationFile.FindRoot()!, JudgementSettings.DefaultProfile));
        var file = Path.Combine(place.Folder, "strict.json");
        File.WriteAllText(file, shipped.Replace("\"name\": \"default\"", "\"name\": \"strict\"", StringComparison.Ordinal));
        return file;
    }
}
