using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Scoring.Intake;
using Scoring.Service.Hosting;
using Scoring.Service.Settings;
using Scoring.Service.Storage;
using Scoring.Service.Submissions;

namespace Scoring.Service.Tests.Jobs;

public sealed class CrashTests(PostgreSqlServer server)
{
    private const int Articles = 200;

    [Theory]
    [InlineData(On.Sqlite)]
    [InlineData(On.PostgreSql)]
    public async Task Killed_with_200_articles_in_the_queue_and_started_again_it_has_200_reports_and_none_twice(On engine)
    {
        using var place = await TestPlace.OfAsync(engine, server);
        await QueueAsync(place);
        await using var database = Database(place);
        int atTheKill;
        using (var first = ServiceProcess.Start(place.Arguments).Drained())
        {
            await Eventually.HoldsAsync(async () => first.HasExited || await CountAsync(database, db => db.Reports) >= 20);
            Assert.False(first.HasExited);
            await first.KillAsync();
            atTheKill = await CountAsync(database, db => db.Reports);
        }
        Assert.InRange(atTheKill, 20, Articles - 1);

        using var second = ServiceProcess.Start(place.Arguments).Drained();
        // On PostgreSQL the dead process's claims lapse after two minutes.
        await Eventually.HoldsAsync(
            async () => second.HasExited || await CountAsync(database, db => db.Articles.Where(a => a.State == ArticleState.Scored)) == Articles,
            TimeSpan.FromMinutes(5));
        Assert.False(second.HasExited);
        await second.KillAsync();

        await using var db = database.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContext();
        Assert.Equal(Articles, await db.Articles.CountAsync());
        Assert.Equal(Articles, await db.Reports.CountAsync());
        Assert.Equal(Articles, await db.Reports.Select(r => r.ArticleId).Distinct().CountAsync());
        Assert.Equal(0, await db.Articles.CountAsync(a => a.Attempts != 0 || a.Claim != null));
    }

    // A node that is never started: it has the rooms, and the jobs it enqueues are lost with it, as those of a killed one are.
    private static async Task QueueAsync(TestPlace place)
    {
        await using var node = await TestNode.BuildAsync(place.Arguments);
        for (var number = 0; number < Articles; number++)
        {
            var words = System.Text.Encoding.UTF8.GetBytes(Words.Of(number));
            var receipt = await node.Services.GetRequiredService<SubmissionDoor>()
                .StoreAsync(NewSubmission.OfRequest(words, IntakeFormat.PlainText, null), TestContext.Current.CancellationToken);
            await node.Services.GetRequiredService<SubmissionReading>().ReadAsync(receipt.Id, TestContext.Current.CancellationToken);
        }
    }

    // Looks from outside, as anyone with the file or the connection string could.
    private static ServiceProvider Database(TestPlace place)
    {
        var configuration = new ConfigurationBuilder().AddCommandLine(place.Arguments[1..]).Build();
        var services = new ServiceCollection();
        services.AddStorage(ScoringSettings.From(configuration, place.Folder));
        return services.BuildServiceProvider();
    }

    private static async Task<int> CountAsync<T>(ServiceProvider database, Func<AppDb, IQueryable<T>> rows)
    {
        await using var db = database.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContext();
        return await rows(db).CountAsync();
    }
}
