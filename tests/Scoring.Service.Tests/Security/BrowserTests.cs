using Microsoft.Playwright;

namespace Scoring.Service.Tests.Security;

public sealed class BrowserTests(Chromium chromium)
{
    [Fact]
    public async Task Hangfires_own_pages_break_none_of_the_policy_and_ask_nobody_else()
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        await node.SubmitAsync(Words.Of(1));
        await node.IdleAsync();
        var page = await chromium.NewPageAsync();
        var (violations, elsewhere) = (new List<string>(), new List<string>());
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.Ordinal)) violations.Add(message.Text);
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(node.Address.AbsoluteUri, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) elsewhere.Add(request.Url);
        };

        foreach (var path in (string[])["hangfire", "hangfire/jobs/enqueued", "hangfire/jobs/succeeded", "hangfire/retries", "hangfire/recurring", "hangfire/servers"])
        {
            var answer = await page.GotoAsync(new Uri(node.Address, path).AbsoluteUri, new() { WaitUntil = WaitUntilState.Load });
            Assert.Equal(200, answer!.Status);
        }

        Assert.Empty(violations);
        Assert.Empty(elsewhere);
    }

    [Fact]
    public async Task A_page_of_another_site_cannot_hand_in_an_article()
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        await using var evil = await Api.PageServer.StartAsync("text/html", "<!doctype html><title>Evil</title>");
        var page = await chromium.NewPageAsync();
        await page.GotoAsync(evil.Address.AbsoluteUri);

        var outcome = await page.EvaluateAsync<string>(
            $"fetch('{node.Address}api/articles', {{ method: 'POST', mode: 'no-cors', headers: {{ 'Content-Type': 'text/plain' }}, body: 'He said so.' }})"
            + ".then(() => 'let in', () => 'turned away')");

        Assert.Equal("turned away", outcome);
        await using var db = node.Open();
        Assert.Empty(db.Submissions);
    }
}
