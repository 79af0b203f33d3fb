using Scoring.Cli.Evaluation.Matching;

namespace Scoring.Cli.Evaluation.Tables;

/// <summary>
/// Makes rows of what was counted in each article, with intervals from the same draws. An article that is there several times, read by
/// several annotators, is drawn as a whole.
/// </summary>
internal sealed class RowMaker(IReadOnlyList<MatchedArticle> articles)
{
    private readonly Bootstrap _bootstrap = new(
        [.. Enumerable.Range(0, articles.Count).GroupBy(row => articles[row].Text).Select(rows => rows.ToArray())]);

    /// <param name="perArticle">In the order of the articles.</param>
    public FigureRow F1(string name, IReadOnlyList<Counts> perArticle, double? baseline = null)
    {
        var sum = Counts.Sum(perArticle);
        var interval = _bootstrap.Of(draw => Drawn(perArticle, draw) is var counts && counts.Gold + counts.Predicted > 0 ? counts.F1
            : null);
        return new(name, FigureForm.F1, sum.Gold, sum.Predicted, sum.Precision, sum.Recall, sum.F1, interval, baseline);
    }

    /// <param name="perArticle">Right ones of all: the same counts on both sides.</param>
    public FigureRow Share(string name, IReadOnlyList<Counts> perArticle, double? baseline = null)
    {
        var sum = Counts.Sum(perArticle);
        var interval = _bootstrap.Of(draw => Drawn(perArticle, draw) is { Gold: > 0 } counts ? counts.Recall : null);
        return new(name, FigureForm.Share, sum.Gold, sum.Predicted, null, null, sum.Recall, interval, baseline);
    }

    /// <param name="perArticle">Null for an article that does not count.</param>
    public FigureRow Mean(string name, IReadOnlyList<double?> perArticle, double? baseline = null)
    {
        var counted = perArticle.Count(value => value is not null);
        return new(name, FigureForm.Mean, counted, counted, null, null, perArticle.Average() ?? 0, _bootstrap.Of(Drawn), baseline);

        double? Drawn(ReadOnlySpan<int> draw)
        {
            var (sum, count) = (0.0, 0);
            foreach (var article in draw)
            {
                if (perArticle[article] is not { } value) continue;
                sum += value;
                count++;
            }

            return count == 0 ? null : sum / count;
        }
    }

    private static Counts Drawn(IReadOnlyList<Counts> perArticle, ReadOnlySpan<int> draw)
    {
        Counts sum = default;
        foreach (var article in draw) sum += perArticle[article];
        return sum;
    }
}
