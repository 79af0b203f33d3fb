using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Scoring.Service.Tests.Api;

public sealed class QueriesTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lists_articles_in_parts_and_by_state_and_outlet()
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        using var client = new HttpClient { BaseAddress = node.Address };
        for (var i = 0; i < 3; i++) await node.SubmitAsync(Words.Of(i), given: new(Outlet: i == 0 ? "The Quay Gazette" : "Tideline"));
        await node.IdleAsync();

        var second = await client.GetFromJsonAsync<JsonElement>("/api/articles?page=2&pageSize=2", Cancellation);
        Assert.Equal((1, 3, 2), (second.GetProperty("items").GetArrayLength(), second.GetProperty("total").GetInt32(), second.GetProperty("page").GetInt32()));
        var tideline = await client.GetFromJsonAsync<JsonElement>("/api/articles?outlet=tideline&state=scored", Cancellation);
        Assert.Equal(2, tideline.GetProperty("total").GetInt32());
        var failed = await client.GetFromJsonAsync<JsonElement>("/api/articles?state=failed", Cancellation);
        Assert.Equal(0, failed.GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("/api/articles?page=0", 400)]
    [InlineData("/api/articles?page=x", 400)]
    [InlineData("/api/articles?pageSize=501", 400)]
    [InlineData("/api/articles?state=lost", 400)]
    [InlineData("/api/submissions?state=7", 400)]
    [InlineData("/api/articles/none", 404)]
    [InlineData("/api/articles/none/report", 404)]
    [InlineData("/api/submissions/none", 404)]
    [InlineData("/api/nothing", 404)]
    public async Task Answers_a_wrong_question_with_a_problem(string path, int status)
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        using var client = new HttpClient { BaseAddress = node.Address };

        var answer = await client.GetAsync(path, Cancellation);

        Assert.Equal((status, "application/problem+json"), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Theory]
    [InlineData("/api/openapi.json", "/api/articles/{id}/report")]
    [InlineData("/api/report.schema.json", "attributions")]
    public async Task Describes_itself(string path, string holds)
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        using var client = new HttpClient { BaseAddress = node.Address };

        var answer = await client.GetAsync(path, Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var description = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        Assert.Contains(holds, description.GetRawText(), StringComparison.Ordinal);
    }
}
