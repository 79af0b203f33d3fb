using System.Globalization;
using Scoring.Cli.Evaluation.Matching;
using Scoring.Cli.Evaluation.Tables;

namespace Scoring.Cli.Evaluation.Measures;

/// <summary>
/// Whether the confidence of what was found keeps its word: of those that are 80 to 89 % sure, eight or nine in ten should be right. Right
/// is an attribution that stands in gold with this class and, of a named person, this family name. The distance is the expected
/// calibration error (Naeini, Cooper and Hauskrecht, AAAI 2015) over bands of ten points.
/// </summary>
internal static class ConfidenceTables
{
    private const int Bands = 10;

    private sealed record Judged(double Confidence, bool IsRight);

    /// <returns>Null where predictions tell no confidence.</returns>
    public static FigureTable? Of(IReadOnlyList<MatchedArticle> articles)
    {
        var judged = articles.Select(article => Judge(article).ToList()).ToList();
        var all = judged.SelectMany(one => one).ToList();
        if (all.Count == 0) return null;
        var rows = new RowMaker(articles);
        var bands = all.GroupBy(BandOf).OrderBy(band => band.Key).ToList();
        return new(
            "Confidence, and how often it is right",
            "Of all that was found and counts. Right: in gold, with this class and family name. Distance: points between confidence and share "
            + "of right ones, over the bands.",
            [
                .. bands.Select(band => rows.Share(
                    string.Create(CultureInfo.InvariantCulture, $"{band.Key * Bands,2}–{Math.Min(100, (band.Key + 1) * Bands)} %, mean {100 * band.Average(one => one.Confidence):F0}"),
                    [.. judged.Select(article => Count(article, band.Key))])),
                new FigureRow("distance", FigureForm.Mean, all.Count, all.Count, null, null, bands.Sum(Distance) * 100 / all.Count, null) { BeginsGroup = true },
            ]);
    }

    private static double Distance(IEnumerable<Judged> band) => Math.Abs(band.Sum(one => one.Confidence - (one.IsRight ? 1 : 0)));

    private static int BandOf(Judged one) => Math.Min(Bands - 1, (int)(one.Confidence * Bands));

    private static Counts Count(IReadOnlyList<Judged> article, int band)
    {
        var within = article.Where(one => BandOf(one) == band).ToList();
        return Counts.Of(within.Count(one => one.IsRight), within.Count, within.Count);
    }

    private static IEnumerable<Judged> Judge(MatchedArticle article)
    {
        var gold = article.Pairs.ToDictionary(pair => pair.Found, pair => article.Gold[pair.Gold]);
        for (var i = 0; i < article.Found.Count; i++)
        {
            var found = article.Found[i];
            if (found.Confidence is not { } confidence || Naming.Of(found, claimsOnly: false) is null) continue;
            if (!gold.TryGetValue(i, out var label)) yield return new(confidence, false);
            else if (Naming.Of(label, claimsOnly: false) is not null) yield return new(confidence, IsRight(found, label));
        }
    }

    private static bool IsRight(Labelled found, Labelled gold) => found.Class == gold.Class
        && (gold.Class != "named_person" || Naming.FamilyName(gold.Name) == Naming.FamilyName(found.Name));
}
