using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Scoring.Intake.Fetching;
using Scoring.Service.Storage;

namespace Scoring.Service.Tests.Api;

public sealed class HandingInTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("text/plain; charset=utf-8")]
    [InlineData("text/markdown")]
    [InlineData("text/html")]
    public async Task Takes_in_a_text_and_leads_to_its_report(string type)
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        using var client = new HttpClient { BaseAddress = node.Address };

        var answer = await PostAsync(client, Words.Of(1), type);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        var id = answer.Headers.Location!.OriginalString.Split('/')[^1];
        Assert.Equal($"/api/submissions/{id}", answer.Headers.Location.OriginalString);
        await node.EndAsync(id);
        await node.IdleAsync();

        var submission = await client.GetFromJsonAsync<JsonElement>(answer.Headers.Location, Cancellation);
        Assert.Equal("accepted", submission.GetProperty("state").GetString());
        var article = await client.GetFromJsonAsync<JsonElement>(submission.GetProperty("article").GetString(), Cancellation);
        Assert.Equal("scored", article.GetProperty("state").GetString());
        var report = await client.GetFromJsonAsync<JsonElement>(article.GetProperty("report").GetString(), Cancellation);
        Assert.Contains("Ines Falk", report.GetProperty("article").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_in_every_field_of_json()
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        using var client = new HttpClient { BaseAddress = node.Address };

        var answer = await client.PostAsJsonAsync("/api/articles", new
        {
            title = "The pier",
            byline = "By Ann Orr and Ben Lee",
            outlet = "The Quay Gazette",
            section = "City",
            url = "https://quay.example/pier",
            externalId = "q-1",
            publishedAt = "2026-05-01T10:00:00Z",
            text = Words.Of(1),
            mood = "grey",
        }, Cancellation);
        var receipt = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        Assert.Equal("The key \"mood\" is not known and was left out.", receipt.GetProperty("notes")[0].GetString());
        var submission = await node.EndAsync(receipt.GetProperty("id").GetString()!);

        var article = await client.GetFromJsonAsync<JsonElement>($"/api/articles/{submission.ArticleId}", Cancellation);
        Assert.Equal("The pier", article.GetProperty("title").GetString());
        Assert.Equal(["Ann Orr", "Ben Lee"], article.GetProperty("bylines").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal("The Quay Gazette", article.GetProperty("outlet").GetString());
        Assert.Equal("https://quay.example/pier", article.GetProperty("url").GetString());
        Assert.Equal("q-1", article.GetProperty("externalId").GetString());
    }

    [Theory]
    [InlineData("", "text/plain", 400, "It is empty.")]
    [InlineData("{\"text\": 7}", "application/json", 400, "\"text\" must be a string, not a number.")]
    [InlineData("{\"text\": ", "application/json", 400, "The JSON breaks off or is not well formed at line 1, byte 10.")]
    [InlineData("<html><body><nav><a href=/>Home</a></nav></body></html>", "text/html", 400, "There is no article in the page: no run of paragraphs that reads as one.")]
    [InlineData("Words.", "image/png", 415, "The Content-Type \"image/png\" is not taken in; it must be application/json, text/plain, text/html or text/markdown.")]
    [InlineData("Words.", "text/plain; charset=klingon", 415, "The charset \"klingon\" is not known.")]
    public async Task Says_at_once_what_is_wrong(string body, string type, int status, string detail)
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        using var client = new HttpClient { BaseAddress = node.Address };

        var answer = await PostAsync(client, body, type);

        Assert.Equal((status, "application/problem+json"), ((int)answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        Assert.Equal(detail, problem.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Lists_what_was_turned_away_with_its_reason()
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        using var client = new HttpClient { BaseAddress = node.Address };
        using var body = new ByteArrayContent([.. "She said "u8, 0xE9]);
        body.Headers.TryAddWithoutValidation("Content-Type", "text/plain");

        var answer = await client.PostAsync("/api/articles", body, Cancellation);

        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        var list = await client.GetFromJsonAsync<JsonElement>("/api/submissions?state=refused", Cancellation);
        var item = Assert.Single(list.GetProperty("items").EnumerateArray());
        Assert.Equal(problem.GetProperty("submission").GetString(), item.GetProperty("id").GetString());
        Assert.Equal("The text is not valid UTF-8: byte 0xE9 at offset 9.", item.GetProperty("reason").GetString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Refuses_twenty_megabytes_whether_it_is_told_before_or_not(bool isTold)
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        using var client = new HttpClient { BaseAddress = node.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/articles") { Content = new ByteArrayContent(new byte[20 * 1024 * 1024]) };
        request.Headers.TransferEncodingChunked = !isTold;
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "text/plain");

        var answer = await client.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        Assert.Contains("the limit", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fetches_the_page_of_an_address_alone()
    {
        using var place = TestPlace.Sqlite();
        await using var site = await PageServer.StartAsync("text/plain; charset=utf-8", Words.Of(1));
        await using var node = await TestNode.StartAsync(place, services => services.AddSingleton(AddressPolicy.Excepting(IPAddress.Loopback)));
        using var client = new HttpClient { BaseAddress = node.Address };

        var answer = await client.PostAsJsonAsync("/api/articles", new { url = new Uri(site.Address, "/pier"), outlet = "The Quay Gazette" }, Cancellation);
        var receipt = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        var submission = await node.EndAsync(receipt.GetProperty("id").GetString()!);

        Assert.Equal((SubmissionState.Accepted, null), (submission.State, submission.Reason));
        var article = await client.GetFromJsonAsync<JsonElement>($"/api/articles/{submission.ArticleId}", Cancellation);
        Assert.Equal("The Quay Gazette", article.GetProperty("outlet").GetString());
    }

    [Fact]
    public async Task Does_not_fetch_from_inside_the_house()
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        using var client = new HttpClient { BaseAddress = node.Address };

        var answer = await client.PostAsJsonAsync("/api/articles", new { url = new Uri(node.Address, "/health/live") }, Cancellation);
        var receipt = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        var submission = await node.EndAsync(receipt.GetProperty("id").GetString()!);

        Assert.Equal(SubmissionState.Refused, submission.State);
        Assert.Contains("127.0.0.1 is a loopback address", submission.Reason, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string body, string type)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        return await client.PostAsync("/api/articles", content, Cancellation);
    }
}
