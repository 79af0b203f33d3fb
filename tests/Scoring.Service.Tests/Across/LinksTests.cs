using Microsoft.EntityFrameworkCore;
using NJsonSchema;
using Scoring.Intake;
using Scoring.Links;
using Scoring.Pages.Reports;
using Scoring.Service.Across;
using Scoring.Service.Storage;

namespace Scoring.Service.Tests.Across;

public sealed class LinksTests(PostgreSqlServer server)
{
    public const string Leak = """
        The north pier of Eastmere will be closed for 14 months from May, an official familiar with the plan said on Monday. The ferry to Harrow
        Sound will leave from the south basin, two people said. Nobody at the harbour office answered the telephone.
        """;

    public const string Record = """
        The net loft was full on Wednesday. The north pier of Eastmere will be closed for 14 months from May, said Ines Falk, the harbour master.
        She said she was sorry for the noise. The guild has asked for money.
        """;

    private const string OtherPier = """
        Skarn has troubles of its own. The north pier of Skarn will be closed for 3 months from June, said Olav Bright, the mayor.
        He said the town had not been asked.
        """;

    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(On.Sqlite)]
    [InlineData(On.PostgreSql)]
    public async Task A_later_article_puts_an_earlier_ones_unnamed_claim_on_the_record_and_no_report_changes(On engine)
    {
        using var place = await TestPlace.OfAsync(engine, server);
        await using var node = await TestNode.StartAsync(place);
        var leak = await ArticleAsync(node, Leak, "Pier to close, officials say", Monday);
        await ArticleAsync(node, OtherPier, "Skarn loses its pier", Monday);
        var before = await ReportsAsync(node);
        Assert.Empty((await ElsewhereAsync(node, leak)).Claims);

        var record = await ArticleAsync(node, Record, "Harbour master tells fishermen", Monday.AddDays(2));

        var found = Assert.Single((await ElsewhereAsync(node, leak)).Claims);
        Assert.True(found.IsOnRecord);
        Assert.Equal(("Ines Falk", record, Standing.OnRecord), (found.Source, found.ArticleId, found.Standing));
        Assert.InRange(found.Confidence, ClaimLikeness.Least, 1);
        Assert.Contains("14 months", found.Words, StringComparison.Ordinal);
        Assert.Equal(1, (await ElsewhereAsync(node, leak)).OnRecord);
        var back = Assert.Single((await ElsewhereAsync(node, record)).Claims);
        Assert.Equal((leak, Standing.Unnamed, false), (back.ArticleId, back.Standing, back.IsOnRecord));
        Assert.Equal(before, (await ReportsAsync(node)).Where(report => before.ContainsKey(report.Key)));
    }

    [Theory]
    [InlineData(On.Sqlite)]
    [InlineData(On.PostgreSql)]
    public async Task Near_copies_long_ago_and_withdrawn_words_make_no_link(On engine)
    {
        using var place = await TestPlace.OfAsync(engine, server);
        await using var node = await TestNode.StartAsync(place);
        var leak = await ArticleAsync(node, Leak, "Pier to close", Monday);
        await ArticleAsync(node, Leak, "Pier to close, says wire", Monday, "Harbour Post");
        await ArticleAsync(node, Record, "Years before", Monday.AddDays(-400));
        Assert.Empty((await ElsewhereAsync(node, leak)).Claims);

        var url = new Uri("https://post.example/pier");
        await ArticleAsync(node, Record + " It was raining.", "The week after", Monday.AddDays(7), url: url);
        Assert.Single((await ElsewhereAsync(node, leak)).Claims);

        await ArticleAsync(node, "The orchard fair is off, said Mayor Lena Holt. Hail had taken most of the blossom.", "The week after", Monday.AddDays(7), url: url);
        Assert.Empty((await ElsewhereAsync(node, leak)).Claims);
        await using var db = node.Open();
        Assert.Equal(0, await db.ClaimLinks.CountAsync());
    }

    [Fact]
    public async Task Scoring_again_makes_each_link_once()
    {
        using var place = TestPlace.Sqlite();
        await using (var first = await TestNode.StartAsync(place))
        {
            await ArticleAsync(first, Leak, "Pier to close", Monday);
            await ArticleAsync(first, Record, "Harbour master tells fishermen", Monday.AddDays(2));
            await using var db = first.Open();
            await db.Facts.ExecuteUpdateAsync(set => set.SetProperty(f => f.Scheme, "an older one"));
        }

        await using var node = await TestNode.StartAsync(place);
        await node.UntilAsync(db => db.Facts.AllAsync(f => f.Scheme != "an older one"));

        await using var after = node.Open();
        Assert.Equal(1, await after.ClaimLinks.CountAsync());
        Assert.Equal(await after.GistKeys.CountAsync(), await after.GistKeys.Select(k => new { k.Key, k.GistId }).Distinct().CountAsync());
    }

    [Fact]
    public async Task Words_that_very_many_claims_share_are_not_looked_up_by()
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        var leak = await ArticleAsync(node, Leak, "Pier to close", Monday);
        await using (var db = node.Open())
        {
            // Every key of the article is full.
            var keys = await db.GistKeys.Select(k => k.Key).Distinct().ToListAsync();
            var rows = Enumerable.Range(0, LinkFinding.MostOfKey)
                .Select(_ => new StoredGist { ArticleId = leak, Claim = "c9", Standing = Standing.Unnamed, Words = "", Gist = "|||" }).ToList();
            db.AddRange(rows);
            await db.SaveChangesAsync();
            db.AddRange(rows.SelectMany(row => keys.Select(key => new GistKey { Key = key, GistId = row.Id })));
            await db.SaveChangesAsync();
        }

        var record = await ArticleAsync(node, Record, "Harbour master tells fishermen", Monday.AddDays(2));

        await using var after = node.Open();
        Assert.InRange(await after.GistKeys.GroupBy(k => k.Key).Select(g => g.Count()).MaxAsync(), 1, LinkFinding.MostOfKey + 1);
        Assert.NotEqual(0, await after.Gists.CountAsync(g => g.ArticleId == record));
    }

    [Fact]
    public async Task The_report_page_and_the_api_tell_of_it()
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        var leak = await ArticleAsync(node, Leak, "Pier to close", Monday);
        var record = await ArticleAsync(node, Record, "Harbour <master> tells", Monday.AddDays(2), "Harbour Post");
        using var client = new HttpClient { BaseAddress = node.Address };
        var cancellation = TestContext.Current.CancellationToken;
        await using var db = node.Open();
        var reports = await db.Articles.ToDictionaryAsync(a => a.Id, a => a.ReportId!);

        var page = await client.GetStringAsync($"/hangfire/reports/{reports[leak]}", cancellation);
        Assert.Contains("On the record elsewhere:", page, StringComparison.Ordinal);
        Assert.Contains("Harbour &lt;master&gt; tells", page, StringComparison.Ordinal);
        Assert.Contains("does not change by it", page, StringComparison.Ordinal);
        Assert.Contains("Unnamed in", await client.GetStringAsync($"/hangfire/reports/{reports[record]}", cancellation), StringComparison.Ordinal);

        var schema = await JsonSchema.FromJsonAsync(await client.GetStringAsync("/api/elsewhere.schema.json", cancellation), cancellation);
        foreach (var path in (string[])[$"/api/articles/{leak}/elsewhere", $"/api/articles/{record}/elsewhere", $"/hangfire/reports/{reports[leak]}/elsewhere"])
        {
            var json = await client.GetStringAsync(path, cancellation);
            Assert.Empty(schema.Validate(json));
            Assert.Contains("\"confidence\"", json, StringComparison.Ordinal);
        }

        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await client.GetAsync("/api/articles/none/elsewhere", cancellation)).StatusCode);
    }

    private static async Task<string> ArticleAsync(TestNode node, string text, string title, DateTimeOffset at, string? outlet = null, Uri? url = null)
    {
        var submission = await node.SubmitAsync(text, given: new GivenFields(title, Outlet: outlet, Url: url, PublishedAt: at));
        await node.IdleAsync();
        return submission.ArticleId!;
    }

    private static async Task<ReportElsewhere> ElsewhereAsync(TestNode node, string article)
    {
        await using var db = node.Open();
        return (await Elsewhere.OfAsync(db, article, TestContext.Current.CancellationToken))!;
    }

    private static async Task<Dictionary<string, (string Json, DateTimeOffset At, int? Score)>> ReportsAsync(TestNode node)
    {
        await using var db = node.Open();
        return await db.Reports.ToDictionaryAsync(r => r.Id, r => (r.Json, r.ScoredAt, r.Score));
    }
}
