using Scoring.Cli.Evaluation.Tables;

namespace Scoring.Cli.Tests.Evaluation.Tables;

public sealed class BootstrapTests
{
    private static readonly double[] Articles = [.. Enumerable.Range(0, 100).Select(i => (double)(i % 10))];

    [Fact]
    public void The_same_articles_give_the_same_interval() => Assert.Equal(Of(100).Of(Mean), Of(100).Of(Mean));

    [Fact]
    public void The_interval_of_a_mean_is_that_of_its_standard_error()
    {
        // Mean 4.5, deviation 2.87, of 100 articles: 4.5 ± 1.96 · 0.287.
        var interval = Of(100).Of(Mean)!.Value;

        Assert.InRange(interval.Low, 3.94 - 0.06, 3.94 + 0.06);
        Assert.InRange(interval.High, 5.06 - 0.06, 5.06 + 0.06);
    }

    [Fact]
    public void What_hardly_any_draw_has_is_given_no_interval() => Assert.Null(Of(100).Of(draw => draw[0] == 0 ? 1 : null));

    [Fact]
    public void No_article_gives_no_interval() => Assert.Null(Of(0).Of(_ => 1));

    [Fact]
    public void What_was_counted_of_one_article_is_drawn_together()
    {
        var isWhole = true;
        new Bootstrap([[0, 1], [2]]).Of(draw =>
        {
            isWhole &= draw.Count(0) == draw.Count(1) && draw.Count(0) + draw.Count(2) == 2;
            return 1;
        });

        Assert.True(isWhole);
    }

    private static Bootstrap Of(int articles) => new([.. Enumerable.Range(0, articles).Select(article => new[] { article })]);

    private static double? Mean(ReadOnlySpan<int> draw)
    {
        var sum = 0.0;
        foreach (var article in draw) sum += Articles[article];
        return sum / draw.Length;
    }
}
