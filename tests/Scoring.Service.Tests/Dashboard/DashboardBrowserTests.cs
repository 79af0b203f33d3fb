using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Scoring.Intake;
using Scoring.Service.Storage;

namespace Scoring.Service.Tests.Dashboard;

/// <summary>The pages in a real browser, on the real service with the sample articles.</summary>
public sealed class DashboardBrowserTests(Browser browser) : IClassFixture<Browser>
{
    private const string Hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>";

    [Fact]
    public async Task An_empty_service_offers_the_samples_and_shows_them_scored()
    {
        await using var watched = await browser.OpenAsync();
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        var page = watched.Page;

        await page.GotoAsync(node.Address.AbsoluteUri);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "No article yet" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Load the sample articles" }).ClickAsync();
        // The page follows the work by itself.
        await Assertions.Expect(page.Locator(".sc-is-done")).ToHaveCountAsync(12, new() { Timeout = 60_000 });

        await page.Locator("tbody a").First.ClickAsync();
        await Assertions.Expect(page.Locator(".sc-figure b")).ToBeVisibleAsync();
        Assert.Empty(watched.Problems);
    }

    [Fact]
    public async Task A_click_on_a_claim_shows_its_words_and_a_click_in_the_text_its_claim()
    {
        await using var watched = await browser.OpenAsync();
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        var page = watched.Page;
        await page.GotoAsync(await ReportOfAsync(node, Words.Of(1)));

        await page.Locator("tr[data-sc-row]").Nth(1).Locator(".sc-said").ClickAsync();
        await Assertions.Expect(page.Locator("tr.sc-on")).ToHaveIdAsync("row-c2");
        Assert.Contains("the cost had been set too low", string.Concat(await page.Locator(".sc-text .sc-on").AllTextContentsAsync()), StringComparison.Ordinal);

        await page.Locator(".sc-text .sc-m", new() { HasText = "will build pier" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("tr.sc-on")).ToHaveIdAsync("row-c1");

        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.Locator("tr.sc-on")).ToHaveIdAsync("row-c2");
        await Assertions.Expect(page.Locator("#row-c2 .sc-key")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("p");
        await Assertions.Expect(page.Locator("tr.sc-on")).ToHaveIdAsync("row-c1");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".sc-on")).ToHaveCountAsync(0);
        Assert.Empty(watched.Problems);
    }

    [Fact]
    public async Task Without_script_the_links_lead_both_ways_and_forms_work()
    {
        await using var watched = await browser.OpenAsync(script: false);
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        var page = watched.Page;
        await page.GotoAsync(await ReportOfAsync(node, Words.Of(1)));

        await page.Locator("#row-c2 .sc-key").ClickAsync();
        await page.Locator(".sc-m:target").ClickAsync();
        await Assertions.Expect(page.Locator("tr:target")).ToHaveIdAsync("row-c2");

        await page.GotoAsync($"{node.Address}hangfire/runs");
        await page.GetByRole(AriaRole.Button, new() { Name = "Run now" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/runs/[0-9a-z]{20}$"));
    }

    [Fact]
    public async Task An_article_handed_in_by_the_form_is_scored_and_an_address_that_is_none_is_refused()
    {
        await using var watched = await browser.OpenAsync();
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        var page = watched.Page;

        await page.GotoAsync($"{node.Address}hangfire/articles");
        await page.GetByText("Upload a file or paste an article").ClickAsync();
        await page.GetByLabel("Title", new() { Exact = true }).FillAsync("Pier two");
        await page.GetByLabel("Text, without its title").FillAsync(Words.Of(2));
        await page.GetByRole(AriaRole.Button, new() { Name = "Score", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Pier two" }).ClickAsync(new() { Timeout = 30_000 });
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Show the report" })).ToBeVisibleAsync(new() { Timeout = 30_000 });
        Assert.Empty(watched.Problems);

        await page.GotoAsync($"{node.Address}hangfire/articles");
        await page.GetByLabel("Address of an article").FillAsync("ftp://files.example/a");
        await page.GetByRole(AriaRole.Button, new() { Name = "Fetch and score" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("no web address");
    }

    [Fact]
    public async Task Lists_are_filtered_sorted_and_paged_by_their_address()
    {
        await using var watched = await browser.OpenAsync();
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        for (var i = 0; i < 25; i++) await node.SubmitAsync(Words.Of(i), given: new GivenFields(Title: $"Pier {i:00}", Outlet: i % 2 == 0 ? "Eastmere Post" : "Harbour Times"));
        await node.IdleAsync();
        var page = watched.Page;

        await page.GotoAsync($"{node.Address}hangfire/articles?sort=title&dir=asc");
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(20);
        await page.GetByRole(AriaRole.Link, new() { Name = "Next" }).ClickAsync();
        await Assertions.Expect(page.Locator("tbody a").First).ToHaveTextAsync("Pier 20");

        await page.Locator("select[name=outlet]").SelectOptionAsync("Harbour Times");
        await page.GetByRole(AriaRole.Searchbox).FillAsync("PIER 1");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("tbody a")).ToHaveTextAsync(["Pier 11", "Pier 13", "Pier 15", "Pier 17", "Pier 19"]);
        Assert.Contains("outlet=Harbour", page.Url, StringComparison.Ordinal);
        Assert.Empty(watched.Problems);
    }

    [Fact]
    public async Task A_person_takes_an_article_out_of_quarantine_and_sees_why_another_was_refused()
    {
        await using var watched = await browser.OpenAsync();
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        await node.SubmitAsync(Words.Of(1));
        await node.SubmitAsync("");
        await node.IdleAsync();
        await using (var db = node.Open())
        {
            await db.Articles.ExecuteUpdateAsync(set => set.SetProperty(a => a.State, ArticleState.Quarantined).SetProperty(a => a.Reason, "It stopped three times."));
        }

        var page = watched.Page;

        await page.GotoAsync($"{node.Address}hangfire/articles?state=quarantined");
        await Assertions.Expect(page.Locator(".sc-reason")).ToHaveTextAsync("It stopped three times.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Take out of quarantine" }).ClickAsync();
        await Assertions.Expect(page.Locator("#article .sc-is-done").First).ToHaveTextAsync("Scored", new() { Timeout = 30_000 });

        await page.GotoAsync($"{node.Address}hangfire/submissions?state=refused");
        await Assertions.Expect(page.Locator(".sc-reason")).ToContainTextAsync("empty");
        Assert.Empty(watched.Problems);
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        using var client = new HttpClient { BaseAddress = node.Address };

        using var form = new FormUrlEncodedContent([]);
        var answer = await client.PostAsync("/hangfire/hand-in/samples", form, TestContext.Current.CancellationToken);
        var read = await client.GetAsync("/hangfire/hand-in/samples", TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(System.Net.HttpStatusCode.MethodNotAllowed, read.StatusCode);
        await using var db = node.Open();
        Assert.False(await db.Submissions.AnyAsync());
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        using var client = new HttpClient { BaseAddress = node.Address };

        foreach (var path in (string[])["articles", "reports", "runs"])
        {
            var answer = await client.GetAsync($"/hangfire/{path}/0123456789abcdefghjk", TestContext.Current.CancellationToken);
            Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Contains("There is no such page", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(1280, false)]
    [InlineData(390, true)]
    public async Task Every_page_fits_the_window_keeps_to_the_policy_and_runs_nothing_of_an_article(int width, bool dark)
    {
        await using var watched = await browser.OpenAsync(width, dark);
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        var report = await ReportOfAsync(node, $"{Hostile} {new string('x', 300)} Mayor {Hostile} said. {Words.Of(3)}", new(Title: Hostile, Outlet: Hostile));
        await node.SubmitAsync(" ", given: new(Title: Hostile));
        string[] pages = ["articles", "submissions", "reports", "compare", "compare?by=byline", "compare/articles", "runs", "method", $"articles/{await ArticleAsync(node)}"];

        foreach (var address in pages.Select(page => $"{node.Address}hangfire/{page}").Append(report))
        {
            await watched.Page.GotoAsync(address);
            Assert.True(await watched.OverflowAsync() <= 0, $"{address} is too wide.");
            Assert.Empty(watched.Problems);
        }

        await watched.Page.GotoAsync($"{node.Address}hangfire/jobs/succeeded");
        await watched.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("Score article") }).First.ClickAsync();
        await Assertions.Expect(watched.Page.Locator("#scoring-job")).ToContainTextAsync("Scored");
        Assert.DoesNotContain(watched.Problems, problem => problem.StartsWith("dialog", StringComparison.Ordinal));
    }

    private static async Task<string> ReportOfAsync(TestNode node, string text, GivenFields? given = null)
    {
        await node.SubmitAsync(text, given: given);
        await node.IdleAsync();
        await using var db = node.Open();
        return $"{node.Address}hangfire/reports/{await db.Articles.Select(a => a.ReportId).SingleAsync()}";
    }

    private static async Task<string> ArticleAsync(TestNode node)
    {
        await using var db = node.Open();
        return await db.Articles.Select(a => a.Id).FirstAsync();
    }
}
