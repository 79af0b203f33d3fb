using Microsoft.EntityFrameworkCore;
using Scoring.Intake;
using Scoring.Service.Storage;
using Scoring.Service.Submissions;

namespace Scoring.Service.Tests.Submissions;

public sealed class RecognitionTests(PostgreSqlServer server)
{
    [Theory]
    [InlineData(On.Sqlite)]
    [InlineData(On.PostgreSql)]
    public async Task The_same_words_of_the_same_outlet_are_one_article(On engine)
    {
        using var place = await TestPlace.OfAsync(engine, server);
        await using var node = await TestNode.StartAsync(place);

        var first = await node.SubmitAsync(Words.Of(1), given: new(Outlet: "Eastmere Courier"));
        // Other quotation marks and spacing: another text, the same words.
        var again = await node.SubmitAsync(Words.Of(1).Replace("\"", "”", StringComparison.Ordinal) + "  ", given: new(Outlet: "eastmere courier"));

        Assert.Equal(SubmissionState.Accepted, again.State);
        Assert.Equal(first.ArticleId, again.ArticleId);
        Assert.StartsWith("Already here", again.Note, StringComparison.Ordinal);
        await using var db = node.Open();
        Assert.Equal(1, await db.Articles.CountAsync());
        Assert.Equal(2, await db.Submissions.CountAsync());
    }

    [Theory]
    [InlineData(On.Sqlite)]
    [InlineData(On.PostgreSql)]
    public async Task A_wire_story_in_a_second_outlet_is_a_second_article_on_the_same_text(On engine)
    {
        using var place = await TestPlace.OfAsync(engine, server);
        await using var node = await TestNode.StartAsync(place);

        var here = await node.SubmitAsync(Words.Of(2), given: new(Outlet: "Eastmere Courier"));
        var there = await node.SubmitAsync(Words.Of(2), given: new(Outlet: "Harbour Post"));
        await node.IdleAsync();

        Assert.NotEqual(here.ArticleId, there.ArticleId);
        await using var db = node.Open();
        Assert.Single(await db.Articles.Select(a => a.TextHash).Distinct().ToListAsync());
        Assert.Equal(1, await db.Texts.CountAsync());
        Assert.Equal(1, await db.Analyses.CountAsync());
        Assert.Equal(2, await db.Reports.CountAsync());
    }

    [Fact]
    public async Task The_same_words_at_the_same_address_are_one_article_whoever_is_named()
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);

        var first = await node.SubmitAsync(Words.Of(3), given: new(Outlet: "Harbour Post", Url: new("https://post.example/pier?utm_source=a")));
        var again = await node.SubmitAsync(Words.Of(3), given: new(Outlet: "The Post", Url: new("http://post.example/pier/")));

        Assert.Equal(first.ArticleId, again.ArticleId);
    }

    [Fact]
    public async Task Other_words_at_the_same_address_change_the_article_and_keep_its_earlier_report()
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        var url = new Uri("https://post.example/pier");

        var first = await node.SubmitAsync(Words.Of(4), given: new(Url: url));
        await node.IdleAsync();
        var changed = await node.SubmitAsync(Words.Of(4) + " The board has since answered.", given: new(Url: url));
        await node.IdleAsync();

        Assert.Equal(first.ArticleId, changed.ArticleId);
        Assert.StartsWith("Changed", changed.Note, StringComparison.Ordinal);
        await using var db = node.Open();
        var article = await db.Articles.Include(a => a.Report).SingleAsync();
        Assert.Equal(2, await db.Reports.CountAsync());
        Assert.Equal(article.TextHash, article.Report!.TextHash);
    }

    [Fact]
    public async Task Two_workers_that_file_the_same_at_once_make_one_article()
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place, "--Queue:HouseWorkers=8");

        var all = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => node.SubmitAsync(Words.Of(5))));

        Assert.All(all, submission => Assert.Equal(SubmissionState.Accepted, submission.State));
        Assert.Single(all.Select(submission => submission.ArticleId).Distinct());
    }

    [Fact]
    public async Task A_title_given_apart_is_a_text_of_its_own()
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);

        await node.SubmitAsync(Words.Of(6), given: new(Title: "Pier six will be late, officials say"));
        await node.IdleAsync();

        await using var db = node.Open();
        Assert.Equal(2, await db.Texts.CountAsync());
        Assert.Equal(2, await db.Analyses.CountAsync());
    }

    [Fact]
    public async Task A_refused_submission_keeps_its_bytes_for_another_try()
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);

        var refused = await node.SubmitAsync("{ \"title\": ", IntakeFormat.Json);

        Assert.Equal(SubmissionState.Refused, refused.State);
        await using var db = node.Open();
        Assert.Equal("{ \"title\": "u8.ToArray(), (await db.Originals.SingleAsync()).Bytes);
        Assert.True(await node.Get<SubmissionDoor>().TryAgainAsync(refused.Id, TestContext.Current.CancellationToken));
        Assert.Equal(SubmissionState.Refused, (await node.EndAsync(refused.Id)).State);
    }

    [Fact]
    public async Task Samples_are_queued_once_however_often_they_are_asked_for()
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        var samples = node.Get<DemoArticles>();
        Assert.True(await samples.AreWantedAsync(TestContext.Current.CancellationToken));

        var first = await samples.QueueAsync(TestContext.Current.CancellationToken);
        var second = await samples.QueueAsync(TestContext.Current.CancellationToken);
        await node.IdleAsync();

        Assert.InRange(first, 8, 100);
        Assert.Equal(0, second);
        await using var db = node.Open();
        Assert.Equal(first, await db.Articles.CountAsync(a => a.State == ArticleState.Scored));
    }
}
