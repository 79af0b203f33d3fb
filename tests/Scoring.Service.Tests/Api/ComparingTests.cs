using System.Net;
using NJsonSchema;

namespace Scoring.Service.Tests.Api;

public sealed class ComparingTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Comparisons_are_as_their_schema_says()
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        using var client = new HttpClient { BaseAddress = node.Address };
        var schema = await JsonSchema.FromJsonAsync(await client.GetStringAsync("/api/compare.schema.json", Cancellation), Cancellation);
        string[] paths =
        [
            "/api/compare", "/api/compare?by=byline&from=2020-01-01&to=2030-01-01&outlet=-&section=-", "/api/compare?by=week", "/hangfire/compare/json?by=section&byline=X",
        ];

        foreach (var path in paths) Assert.Empty(schema.Validate(await client.GetStringAsync(path, Cancellation)));
        await node.SubmitAsync(Words.Of(1), given: new(Outlet: "Tideline", Bylines: ["Ann Orr", "Ben Lee"], Section: "Harbour"));
        await node.SubmitAsync(Words.Of(2));
        await node.IdleAsync();
        foreach (var path in paths) Assert.Empty(schema.Validate(await client.GetStringAsync(path, Cancellation)));
        Assert.Contains("\"name\": \"Tideline\"", await client.GetStringAsync("/api/compare", Cancellation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/compare?by=mood")]
    [InlineData("/api/compare?from=yesterday")]
    [InlineData("/api/compare?to=2026-13-01")]
    public async Task A_wrong_question_is_answered_with_a_problem(string path)
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        using var client = new HttpClient { BaseAddress = node.Address };

        Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync(path, Cancellation)).StatusCode);
    }
}
