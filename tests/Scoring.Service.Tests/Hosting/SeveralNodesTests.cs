using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Scoring.Service.Hosting;
using Scoring.Service.Settings;
using Scoring.Service.Storage;

namespace Scoring.Service.Tests.Hosting;

public sealed class SeveralNodesTests(PostgreSqlServer server)
{
    [Fact]
    public async Task What_one_node_takes_in_two_score_and_none_twice()
    {
        using var place = await TestPlace.OfAsync(On.PostgreSql, server);
        await using var first = await TestNode.StartAsync(place);
        await using var second = await TestNode.StartAsync(place, "--Inbox:Watch=false");

        for (var number = 0; number < 20; number++) await first.SubmitAsync(Words.Of(number));
        await first.IdleAsync();

        await using var db = second.Open();
        Assert.Equal(20, await db.Articles.CountAsync(a => a.State == ArticleState.Scored));
        Assert.Equal(20, await db.Reports.CountAsync());
    }

    [Fact]
    public async Task A_page_of_one_node_can_be_answered_by_another()
    {
        using var place = await TestPlace.OfAsync(On.PostgreSql, server);
        await using var first = await TestNode.StartAsync(place);
        await using var second = await TestNode.StartAsync(place, "--Inbox:Watch=false");

        var sealedByFirst = first.Get<IDataProtectionProvider>().CreateProtector("test").Protect("token");

        Assert.Equal("token", second.Get<IDataProtectionProvider>().CreateProtector("test").Unprotect(sealedByFirst));
    }

    [Theory]
    [InlineData("web")]
    [InlineData("worker")]
    public async Task A_node_that_only_checks_refuses_a_database_of_no_version(string role)
    {
        using var place = await TestPlace.OfAsync(On.PostgreSql, server);
        var start = StartOptions.Parse([role, .. place.Arguments[1..]]);

        var refusal = await Assert.ThrowsAsync<SettingsException>(() => Node.BuildAsync(start, adjust: null, TestContext.Current.CancellationToken));

        Assert.Contains("Run the service with the role \"migrate\" first", refusal.Message, StringComparison.Ordinal);
    }
}
