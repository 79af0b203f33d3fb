using Microsoft.EntityFrameworkCore;
using Scoring.Service.Dashboard;

namespace Scoring.Service.Tests.Dashboard;

public sealed class HeadlineTests(PostgreSqlServer server)
{
    [Theory]
    [InlineData("Given", "Pier shut\n\nThe pier is shut.", "Given")]
    [InlineData(null, "Pier shut\n\nThe pier is shut.", "Pier shut")]
    [InlineData(" ", "\uFEFF\r\n  Pier shut \r\n\r\nThe pier is shut.", "Pier shut")]
    [InlineData(null, "The pier is shut.", "The pier is shut.")]
    [InlineData(null, "", null)]
    public void Is_the_title_or_else_the_first_line(string? title, string text, string? expected) =>
        Assert.Equal(expected, Headline.Of(title, text));

    [Fact]
    public void A_long_first_line_ends_between_words()
    {
        var text = string.Concat(Enumerable.Repeat("pier ", 100));

        Assert.Equal(Headline.Of(null, text[..Headline.Longest]), Headline.Of(null, text));
        Assert.EndsWith("pier…", Headline.Of(null, text), StringComparison.Ordinal);
        Assert.True(Headline.Of(null, text)!.Length <= Headline.Longest);
    }

    [Theory]
    [InlineData(On.Sqlite)]
    [InlineData(On.PostgreSql)]
    public async Task Lists_call_an_article_without_a_title_by_its_first_line(On engine)
    {
        using var place = await TestPlace.OfAsync(engine, server);
        await using var node = await TestNode.StartAsync(place);
        await node.SubmitAsync("Pier shut\n\nThe pier is shut, Mayor Ada Quill said.");
        await node.UntilAsync(db => db.Articles.AnyAsync(a => a.ReportId != null));
        using var http = new HttpClient { BaseAddress = node.Address };

        foreach (var list in (string[])["articles", "reports", "compare/articles"])
            Assert.Contains(">Pier shut</a>", await http.GetStringAsync($"hangfire/{list}", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
