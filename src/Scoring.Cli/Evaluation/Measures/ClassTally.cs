using Scoring.Cli.Evaluation.Matching;

namespace Scoring.Cli.Evaluation.Measures;

/// <summary>How the sources of one article were classed.</summary>
/// <param name="Confusions">Gold and predicted class of each matched attribution that counts, in the order of matching.</param>
/// <param name="ShareError">Points between the predicted and the gold share of unnamed attributions; null if gold has none that
/// count.</param>
internal sealed record ClassTally(
    int Matched, int RightClass, int RightNaming, int RightUnnamed, int GoldUnnamed, int PredictedUnnamed, int NamedPersons, int RightNames,
    IReadOnlyList<(string Gold, string Predicted)> Confusions, double? ShareError)
{
    /// <param name="claimsOnly">Attitudes are left out on both sides.</param>
    public static ClassTally Of(MatchedArticle article, bool claimsOnly)
    {
        var (predicted, gold, pairs) = (article.Found, article.Gold, article.Pairs);
        var goldNaming = gold.Select(label => Naming.Of(label, claimsOnly)).ToList();
        var predictedNaming = predicted.Select(label => Naming.Of(label, claimsOnly)).ToList();
        // What gold does not count is not held against a prediction either.
        var skipped = pairs.Where(pair => goldNaming[pair.Gold] is null).Select(pair => pair.Found).ToHashSet();
        int matched = 0, rightClass = 0, rightNaming = 0, rightUnnamed = 0, persons = 0, names = 0;
        var confusions = new List<(string, string)>();
        foreach (var pair in pairs.Where(pair => goldNaming[pair.Gold] is not null))
        {
            var (i, j) = (pair.Found, pair.Gold);
            matched++;
            if (predicted[i].Class == gold[j].Class) rightClass++;
            if (predictedNaming[i] == goldNaming[j]) rightNaming++;
            confusions.Add((gold[j].Class!, predicted[i].Class ?? "None"));
            if (goldNaming[j] is false && predictedNaming[i] is false) rightUnnamed++;
            if (gold[j].Class != "named_person") continue;
            persons++;
            if (Naming.FamilyName(gold[j].Name) is { Length: > 0 } family && family == Naming.FamilyName(predicted[i].Name)) names++;
        }

        var kept = predictedNaming.Where((_, i) => !skipped.Contains(i)).ToList();
        return new(
            matched, rightClass, rightNaming, rightUnnamed, goldNaming.Count(naming => naming is false),
                kept.Count(naming => naming is false),
            persons, names, confusions, goldNaming.Any(naming => naming is not null)
                ? Math.Abs(Naming.UnnamedShare(goldNaming) - Naming.UnnamedShare(kept)) : null);
    }
}
