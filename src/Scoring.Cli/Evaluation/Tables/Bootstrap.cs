namespace Scoring.Cli.Evaluation.Tables;

/// <summary>Where a figure lies in 95 of 100 draws.</summary>
internal readonly record struct Interval(double Low, double High);

/// <summary>
/// Percentile bootstrap over articles (Efron and Tibshirani, 1993): as many articles as there are, drawn with replacement, again and
/// again. Articles, not attributions, since those of one article are not independent. The same seed draws the same articles, for every
/// figure of a run.
/// </summary>
internal sealed class Bootstrap
{
    public const int Resamples = 2000, Seed = 1;

    private const double Tail = 0.025;

    private readonly int[][] _draws;

    /// <param name="rows">The numbers of what was counted of each article: one, or several that are drawn together.</param>
    public Bootstrap(IReadOnlyList<int[]> rows)
    {
        var random = new Random(Seed);
        _draws = new int[rows.Count == 0 ? 0 : Resamples][];
        for (var draw = 0; draw < _draws.Length; draw++)
            _draws[draw] = [.. rows.SelectMany(_ => rows[random.Next(rows.Count)])];
    }

    /// <param name="figure">The figure of the rows with these numbers; null where they have none.</param>
    /// <returns>Null where hardly any draw has a figure.</returns>
    public Interval? Of(Func<ReadOnlySpan<int>, double?> figure)
    {
        var values = new List<double>(_draws.Length);
        foreach (var draw in _draws)
        {
            if (figure(draw) is { } value) values.Add(value);
        }

        if (values.Count < Resamples / 2) return null;
        values.Sort();
        return new(values[(int)(Tail * values.Count)], values[(int)((1 - Tail) * (values.Count - 1))]);
    }
}
