using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Scoring.Pages.Compare;
using Scoring.Service.Across;
using Scoring.Service.Storage;

namespace Scoring.Service.Tests.Across;

/// <summary>Counting, on facts written by hand: what is in them is another test's matter.</summary>
public sealed class ComparisonTests(PostgreSqlServer server)
{
    // Tuesday 24 November 2026.
    private static readonly DateTimeOffset Tuesday = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(On.Sqlite)]
    [InlineData(On.PostgreSql)]
    public async Task Near_copies_count_once_in_each_row_and_once_in_all(On engine)
    {
        using var place = await TestPlace.OfAsync(engine, server);
        await using var node = await TestNode.StartAsync(place, "--Schedule:TimeZone=UTC");
        await AddAsync(node,
            new("a1", "POST", Claims: 4, Lean: 1, Score: 80, Failed: ["R01"], Warned: ["R07", "R10"]),
            new("a2", "POST", Story: "a1", Claims: 4, Lean: 1, Score: 80, Failed: ["R01"]),
            new("b1", "TIMES", Story: "a1", Claims: 4, Lean: 1, Score: 80, Failed: ["R01"]),
            new("b2", "TIMES", Claims: 6, Lean: 6, Stock: 1, Single: 3, NeedsPerson: 1, Warned: ["R07"]),
            new("c1", "", Claims: 0));

        var compared = await CountAsync(node, new(CompareBy.Outlet));

        Assert.Equal(["POST", "TIMES", ""], compared.Rows.OrderBy(row => row.Key.Length == 0).ThenBy(row => row.Key).Select(row => row.Key));
        var (post, times, none) = (Row(compared, "POST"), Row(compared, "TIMES"), Row(compared, ""));
        Assert.Equal((1, 1, 4, 0.25, 80.0, 1), (post.Articles, post.NearCopies, post.Claims, post.UnnamedShare, post.MeanScore, post.RulesFailed));
        Assert.Equal((2, 0, 10, 0.7, 80.0), (times.Articles, times.NearCopies, times.Claims, times.UnnamedShare, times.MeanScore));
        Assert.Equal((1, 3, 1, 1), (times.StockReasons, times.SingleSource, times.NeedPerson, times.Scored));
        Assert.Equal((1, null, null), (none.Articles, none.UnnamedShare, none.MeanScore));
        Assert.Equal((3, 2, 10), (compared.All.Articles, compared.All.NearCopies, compared.All.Claims));
        Assert.Equal([("R01", 1, 0), ("R07", 0, 2), ("R10", 0, 1)], compared.All.Rules.Select(rule => (rule.Rule, rule.Fails, rule.Warns)));
        Assert.Equal([("R01", 1, 0), ("R07", 0, 1)], times.Rules.Select(rule => (rule.Rule, rule.Fails, rule.Warns)));
    }

    [Theory]
    [InlineData(On.Sqlite)]
    [InlineData(On.PostgreSql)]
    public async Task Each_of_several_bylines_counts_and_all_together_count_the_article_once(On engine)
    {
        using var place = await TestPlace.OfAsync(engine, server);
        await using var node = await TestNode.StartAsync(place, "--Schedule:TimeZone=UTC");
        await AddAsync(node,
            new("a1", "POST", Claims: 1, Bylines: ["ANN ORR", "BEN LEE"]), new("a2", "POST", Claims: 2, Bylines: ["ANN ORR"]), new("a3", "POST", Claims: 3));

        var compared = await CountAsync(node, new(CompareBy.Byline));
        var ann = await CountAsync(node, new(CompareBy.Week, Byline: "ANN ORR"));
        var unsigned = await CountAsync(node, new(CompareBy.Outlet, Byline: CompareQuery.NotKnown));

        Assert.Equal((2, 1, 1), (Row(compared, "ANN ORR").Articles, Row(compared, "BEN LEE").Articles, Row(compared, "").Articles));
        Assert.Equal((3, 6), (compared.All.Articles, compared.All.Claims));
        Assert.Equal((2, 3), (Assert.Single(ann.Rows).Articles, ann.All.Claims));
        Assert.Equal((1, 3), (unsigned.All.Articles, unsigned.All.Claims));
    }

    [Theory]
    [InlineData(On.Sqlite)]
    [InlineData(On.PostgreSql)]
    public async Task A_period_takes_in_its_first_and_last_day_where_the_newsroom_is(On engine)
    {
        using var place = await TestPlace.OfAsync(engine, server);
        await using var node = await TestNode.StartAsync(place, "--Schedule:TimeZone=Europe/Berlin");
        // In Berlin: 22:30 on Monday, half past midnight on Tuesday, and half an hour after that Tuesday ends.
        await AddAsync(node,
            new("a1", "POST", At: new(2026, 11, 23, 21, 30, 0, TimeSpan.Zero)), new("a2", "POST", At: new(2026, 11, 23, 23, 30, 0, TimeSpan.Zero)),
            new("a3", "POST", At: new(2026, 11, 24, 23, 30, 0, TimeSpan.Zero)));

        Assert.Equal(1, (await CountAsync(node, new(CompareBy.Week, new(2026, 11, 24), new(2026, 11, 24)))).All.Articles);
        Assert.Equal(2, (await CountAsync(node, new(CompareBy.Week, From: new(2026, 11, 24)))).All.Articles);
        Assert.Equal(2, (await CountAsync(node, new(CompareBy.Week, To: new(2026, 11, 24)))).All.Articles);
        Assert.Equal(3, (await CountAsync(node, new(CompareBy.Week, DateOnly.MinValue, DateOnly.MaxValue))).All.Articles);
        Assert.Equal(0, (await CountAsync(node, new(CompareBy.Week, Week: 20261116))).All.Articles);
    }

    [Theory]
    [InlineData(On.Sqlite)]
    [InlineData(On.PostgreSql)]
    public async Task Rows_are_sorted_by_every_column_and_what_has_no_value_comes_last(On engine)
    {
        using var place = await TestPlace.OfAsync(engine, server);
        await using var node = await TestNode.StartAsync(place, "--Schedule:TimeZone=UTC");
        await AddAsync(node,
            new("a1", "A", Claims: 4, Lean: 1, Score: 80), new("b1", "B", Claims: 2, Lean: 2, Score: 10), new("c1", "C"), new("c2", "C"),
            new("x1", "'); DROP TABLE x; --", Claims: 8, Lean: 1, Score: 50));

        foreach (var by in Enum.GetValues<CompareBy>())
        {
            foreach (var sort in CompareView.SortsOf(by))
            {
                foreach (var descending in (bool[])[false, true]) await CountAsync(node, new(by), sort, descending);
            }
        }

        Assert.Equal(["A", "'); DROP TABLE x; --", "B", "C"], Keys(await CountAsync(node, new(CompareBy.Outlet), "score", descending: true)));
        Assert.Equal(["B", "'); DROP TABLE x; --", "A", "C"], Keys(await CountAsync(node, new(CompareBy.Outlet), "score", descending: false)));
        Assert.Equal(["B", "A", "'); DROP TABLE x; --", "C"], Keys(await CountAsync(node, new(CompareBy.Outlet), "unnamed", descending: true)));
        Assert.Equal(1, (await CountAsync(node, new(CompareBy.Outlet, Outlet: "'); DROP TABLE x; --"))).All.Articles);

        var second = await node.Get<Comparison>().CountAsync(new(CompareBy.Outlet), "articles", true, 2, 2, TestContext.Current.CancellationToken);
        Assert.Equal((2, 4), (second.Rows.Count, second.Total));
        var beyond = await node.Get<Comparison>().CountAsync(new(CompareBy.Outlet), "articles", true, 40, 20, TestContext.Current.CancellationToken);
        Assert.Equal((0, 4), (beyond.Rows.Count, beyond.Total));
    }

    private static IEnumerable<string> Keys(Compared compared) => compared.Rows.Select(row => row.Key);

    private static ComparedRow Row(Compared compared, string key) => Assert.Single(compared.Rows, row => row.Key == key);

    private static Task<Compared> CountAsync(TestNode node, CompareQuery query, string sort = "articles", bool descending = true) =>
        node.Get<Comparison>().CountAsync(query, sort, descending, 0, 20, TestContext.Current.CancellationToken);

    private static async Task AddAsync(TestNode node, params Line[] lines)
    {
        await using var db = node.Open();
        db.Add(new StoredText { Hash = "t", WordsHash = "t", Words = "" });
        await db.SaveChangesAsync();
        foreach (var line in lines)
        {
            var at = line.At ?? Tuesday;
            db.Add(new StoredArticle { Id = line.Id, TextHash = "t", WordsHash = line.Id, OutletKey = line.Outlet });
            db.Add(new ArticleFacts
            {
                ArticleId = line.Id,
                ReportId = "r",
                TextHash = "t",
                Scheme = "by hand",
                Story = line.Story ?? line.Id,
                At = at,
                Week = Weeks.MondayOf(at, node.Get<Comparison>().Zone),
                OutletKey = line.Outlet,
                SectionKey = "",
                Score = line.Score,
                NeedsPerson = line.NeedsPerson,
                Claims = line.Claims,
                Lean = line.Lean,
                StockReasons = line.Stock,
                SingleSource = line.Single,
                Failed = line.Failed?.Length ?? 0,
                Warned = line.Warned?.Length ?? 0,
            });
            db.AddRange((line.Bylines ?? []).Select(key => new ArticleByline { ArticleId = line.Id, Key = key, Name = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(key) }));
            db.AddRange((line.Failed ?? []).Select(rule => new ArticleRule { ArticleId = line.Id, Rule = rule, Fails = true }));
            db.AddRange((line.Warned ?? []).Select(rule => new ArticleRule { ArticleId = line.Id, Rule = rule, Fails = false }));
            await db.SaveChangesAsync();
        }
    }

    private sealed record Line(
        string Id, string Outlet, string? Story = null, int Claims = 0, double Lean = 0, int? Score = null, int NeedsPerson = 0, int Stock = 0, int Single = 0,
        string[]? Failed = null, string[]? Warned = null, string[]? Bylines = null, DateTimeOffset? At = null);
}
