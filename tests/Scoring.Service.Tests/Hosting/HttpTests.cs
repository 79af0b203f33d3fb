using System.Net;

namespace Scoring.Service.Tests.Hosting;

public sealed class HttpTests
{
    [Fact]
    public async Task The_root_leads_to_the_dashboard()
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        using var client = new HttpClient();

        var page = await client.GetAsync(node.Address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("/hangfire/articles", page.RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Says_that_it_is_well(string path)
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);
        using var client = new HttpClient();

        var answer = await client.GetAsync(new Uri(node.Address, path), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
