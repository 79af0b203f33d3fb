using System.Net;
using System.Text;

namespace Scoring.Service.Tests.Security;

public sealed class DoorTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("localhost:{0}", 200)]
    [InlineData("LOCALHOST:{0}", 200)]
    [InlineData("127.0.0.1:{0}", 200)]
    [InlineData("[::1]:{0}", 200)]
    [InlineData("evil.example", 400)]
    [InlineData("evil.example:{0}", 400)]
    [InlineData("localhost.evil.example:{0}", 400)]
    [InlineData("127.0.0.2:{0}", 400)]
    [InlineData("10.0.0.1:{0}", 400)]
    [InlineData("localhost:1", 400)]
    [InlineData("localhost", 400)]
    public async Task Answers_only_to_its_own_names(string host, int status)
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        foreach (var path in (string[])["/health/live", "/hangfire", "/api/articles"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Host = string.Format(null, host, node.Address.Port);
            Assert.Equal(status, (int)await SendAsync(node, request));
        }
    }

    [Theory]
    [InlineData("Origin", "https://evil.example", 403)]
    [InlineData("Origin", "null", 403)]
    [InlineData("Origin", "http://localhost:{0}", 403)]
    [InlineData("Origin", "http://127.0.0.1:1", 403)]
    [InlineData("Origin", "https://127.0.0.1:{0}", 403)]
    [InlineData("Sec-Fetch-Site", "cross-site", 403)]
    [InlineData("Sec-Fetch-Site", "same-site", 403)]
    [InlineData("Origin", "http://127.0.0.1:{0}", 202)]
    [InlineData("Sec-Fetch-Site", "same-origin", 202)]
    [InlineData("Sec-Fetch-Site", "none", 202)]
    [InlineData("Accept", "*/*", 202)]
    public async Task Changes_nothing_for_a_page_of_another_origin(string header, string value, int status)
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/articles") { Content = new StringContent(Words.Of(1), Encoding.UTF8, "text/plain") };
        request.Headers.Add(header, string.Format(null, value, node.Address.Port));
        Assert.Equal(status, (int)await SendAsync(node, request));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Guards_every_path_and_method_that_may_change_something(string method)
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        foreach (var path in (string[])["/", "/hangfire/jobs/enqueued/delete", "/hangfire/recurring/trigger", "/api/articles", "/nothing"])
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            request.Headers.Add("Origin", "https://evil.example");
            Assert.Equal(HttpStatusCode.Forbidden, await SendAsync(node, request));
        }
    }

    [Theory]
    [InlineData("/hangfire", "style-src 'self' 'unsafe-inline'")]
    [InlineData("/hangfire/jobs/enqueued", "style-src 'self' 'unsafe-inline'")]
    [InlineData("/hangfire/articles", "style-src 'self'")]
    [InlineData("/hangfire/reports/1", "style-src 'self'")]
    [InlineData("/hangfire/runs", "style-src 'self'")]
    [InlineData("/api/articles", "style-src 'self'")]
    [InlineData("/nothing", "style-src 'self'")]
    public async Task Tells_browsers_what_a_page_may_do(string path, string style)
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        using var client = new HttpClient { BaseAddress = node.Address };
        var headers = (await client.GetAsync(path, Cancellation)).Headers;
        var policy = headers.GetValues("Content-Security-Policy").Single().Split("; ");
        Assert.Contains(style, policy);
        Assert.Contains("script-src 'self'", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.Equal(("nosniff", "same-origin", false), (headers.GetValues("X-Content-Type-Options").Single(), headers.GetValues("Referrer-Policy").Single(), headers.Contains("Server")));
    }

    [Fact]
    public async Task Lets_browsers_keep_the_dashboards_bundles_but_no_page()
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        using var client = new HttpClient { BaseAddress = node.Address };
        var page = await client.GetAsync("/hangfire", Cancellation);
        Assert.True(page.Headers.CacheControl!.NoStore);
        var html = await page.Content.ReadAsStringAsync(Cancellation);
        var bundles = System.Text.RegularExpressions.Regex.Matches(html, "/hangfire/(js|css|css-dark)[0-9]+").Select(match => match.Value).ToList();
        Assert.NotEmpty(bundles);
        foreach (var bundle in bundles)
        {
            var answer = await client.GetAsync(bundle, Cancellation);
            var caching = answer.Headers.CacheControl!;
            Assert.Equal((true, TimeSpan.FromDays(365), false), (caching.Private, caching.MaxAge, caching.NoStore));
            Assert.Contains(caching.Extensions, extension => extension.Name == "immutable");
            Assert.False(answer.Headers.Contains("Set-Cookie"));
        }
    }

    private static async Task<HttpStatusCode> SendAsync(TestNode node, HttpRequestMessage request)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = node.Address };
        return (await client.SendAsync(request, Cancellation)).StatusCode;
    }
}
