namespace Scoring.Cli.Evaluation;

/// <summary>Spearman's rank correlation; equal values share the mean of their ranks.</summary>
internal static class RankCorrelation
{
    /// <summary>-1 to 1; NaN where one side has no order at all.</summary>
    public static double Of(IReadOnlyList<double> one, IReadOnlyList<double> other)
    {
        double[] a = Ranks(one), b = Ranks(other);
        double meanA = a.Average(), meanB = b.Average();
        var together = a.Zip(b, (x, y) => (x - meanA) * (y - meanB)).Sum();
        return together / Math.Sqrt(a.Sum(x => (x - meanA) * (x - meanA)) * b.Sum(y => (y - meanB) * (y - meanB)));
    }

    private static double[] Ranks(IReadOnlyList<double> values) =>
        [.. values.Select(value => values.Count(other => other < value) + ((values.Count(other => other == value) + 1) / 2.0))];
}
