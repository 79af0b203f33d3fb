using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Scoring.Intake;

namespace Scoring.Service.Tests.Dashboard;

/// <summary>The page of many articles in a real browser.</summary>
public sealed class CompareBrowserTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task An_empty_page_leads_to_the_articles()
    {
        await using var watched = await browser.OpenAsync();
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);

        await watched.Page.GotoAsync($"{node.Address}hangfire/compare");
        await Assertions.Expect(watched.Page.GetByRole(AriaRole.Heading, new() { Name = "No article has been scored yet" })).ToBeVisibleAsync();
        await watched.Page.GetByRole(AriaRole.Link, new() { Name = "Hand in an article" }).ClickAsync();
        await Assertions.Expect(watched.Page).ToHaveURLAsync(new Regex("/articles$"));
        Assert.Empty(watched.Problems);
    }

    [Fact]
    public async Task Articles_are_put_together_narrowed_down_and_followed_to_their_reports()
    {
        await using var watched = await browser.OpenAsync();
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        for (var i = 0; i < 4; i++)
        {
            await node.SubmitAsync(Words.Of(i), given: new(
                $"Pier {i}", [i % 2 == 0 ? "By ANN ORR" : "Ben Lee"], i < 3 ? "Eastmere Post" : "Harbour Times", "Harbour",
                PublishedAt: new(2026, 11, 10 + i, 0, 0, 0, TimeSpan.Zero)));
        }

        await node.SubmitAsync(Words.Of(1), given: new GivenFields("Pier one", Outlet: "Harbour Times", PublishedAt: new(2026, 11, 14, 0, 0, 0, TimeSpan.Zero)));
        await node.IdleAsync();
        var page = watched.Page;

        await page.GotoAsync($"{node.Address}hangfire/compare");
        var rows = page.Locator(".sc-compare tbody tr");
        await Assertions.Expect(rows).ToHaveCountAsync(2);
        await Assertions.Expect(rows.First).ToContainTextAsync("Eastmere Post");
        await Assertions.Expect(page.Locator(".sc-compare tfoot td").First).ToContainTextAsync("and 1 copy");
        await page.GetByRole(AriaRole.Link, new() { Name = "Outlet" }).ClickAsync();
        await Assertions.Expect(page.Locator("th[aria-sort]")).ToHaveTextAsync(new Regex("Outlet"));

        await page.GetByRole(AriaRole.Combobox, new() { Name = "By" }).SelectOptionAsync("byline");
        await page.GetByLabel("From", new() { Exact = true }).FillAsync("2026-11-11");
        await page.GetByLabel("From", new() { Exact = true }).PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("by=byline&from=2026-11-11"));
        await Assertions.Expect(page.Locator(".sc-compare")).ToContainTextAsync("Ann Orr");
        await Assertions.Expect(page.Locator(".sc-choices")).ToContainTextAsync("only from 11 Nov 2026");
        await page.GetByRole(AriaRole.Link, new() { Name = "Ben Lee", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "2 articles" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Pier 3" }).ClickAsync();
        await Assertions.Expect(page.Locator(".sc-figure b")).ToBeVisibleAsync();

        await page.GotoAsync($"{node.Address}hangfire/compare?outlet=NOBODY");
        await Assertions.Expect(page.Locator(".sc-empty")).ToContainTextAsync("No article fits this");
        await page.GotoAsync($"{node.Address}hangfire/compare?page=9");
        await Assertions.Expect(page.Locator(".sc-empty")).ToContainTextAsync("There is no such page");
        await page.GotoAsync($"{node.Address}hangfire/compare/articles?outlet=HARBOUR%20TIMES");
        await Assertions.Expect(page.Locator("tbody")).ToContainTextAsync("Near-copy of Pier 1");
        Assert.Empty(watched.Problems);
    }

    [Fact]
    public async Task Rows_and_rules_are_reached_by_the_keyboard_alone()
    {
        await using var watched = await browser.OpenAsync();
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        await node.SubmitAsync(Words.Of(1), given: new GivenFields("Pier one", Outlet: "Eastmere Post"));
        await node.IdleAsync();
        var page = watched.Page;
        await page.GotoAsync($"{node.Address}hangfire/compare");

        await page.GetByRole(AriaRole.Link, new() { Name = "Eastmere Post", Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Eastmere Post week by week" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".sc-compare tbody details[open]")).ToHaveCountAsync(1);
        await page.Locator(".sc-compare tbody th a").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "1 article" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_table_is_saved_as_a_file()
    {
        await using var watched = await browser.OpenAsync();
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        await node.SubmitAsync(Words.Of(1), given: new GivenFields("Pier one", Outlet: "=Eastmere, \"Post\""));
        await node.IdleAsync();
        await watched.Page.GotoAsync($"{node.Address}hangfire/compare");

        var download = await watched.Page.RunAndWaitForDownloadAsync(() => watched.Page.GetByRole(AriaRole.Link, new() { Name = "CSV" }).ClickAsync());
        var lines = (await File.ReadAllTextAsync((await download.PathAsync())!, TestContext.Current.CancellationToken)).Split("\r\n");

        Assert.Equal("articles.csv", download.SuggestedFilename);
        Assert.StartsWith("key,name,articles,", lines[0].TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.StartsWith("\"'=EASTMERE, \"\"POST\"\"\",\"'=Eastmere, \"\"Post\"\"\",1,0,", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1280, false)]
    [InlineData(390, true)]
    public async Task An_unnamed_claim_leads_to_the_article_that_puts_it_on_the_record(int width, bool dark)
    {
        await using var watched = await browser.OpenAsync(width, dark);
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        var at = new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
        await node.SubmitAsync(Across.LinksTests.Leak, given: new GivenFields("Pier to close, officials say", PublishedAt: at));
        await node.SubmitAsync(Across.LinksTests.Record, given: new GivenFields("Harbour master tells fishermen", Outlet: "Harbour Post", PublishedAt: at.AddDays(2)));
        await node.IdleAsync();
        var page = watched.Page;

        await page.GotoAsync($"{node.Address}hangfire/reports");
        await page.GetByRole(AriaRole.Link, new() { Name = "Pier to close, officials say" }).ClickAsync();
        await Assertions.Expect(page.Locator("#elsewhere")).ToContainTextAsync("1 of the 2 unnamed claims");
        var line = page.Locator(".sc-elsewhere.sc-is-record");
        await Assertions.Expect(line).ToContainTextAsync("On the record elsewhere: Ines Falk in Harbour master tells fishermen (Harbour Post, 25 Nov 2026)");
        Assert.True(await watched.OverflowAsync() <= 0);
        await line.GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("#row-c[0-9]+$"));
        await Assertions.Expect(page.Locator("tr.sc-on .sc-elsewhere")).ToContainTextAsync("Unnamed in Pier to close, officials say");
        Assert.Empty(watched.Problems);
    }
}
