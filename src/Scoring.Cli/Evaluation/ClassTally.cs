namespace Scoring.Cli.Evaluation;

/// <summary>How the sources of one article were classed.</summary>
/// <param name="Confusions">Gold and predicted class of each matched attribution that counts, in the order of matching.</param>
/// <param name="ShareError">Points between the predicted and the gold share of unnamed attributions; null if gold has none that count.</param>
internal sealed record ClassTally(
    int Matched, int RightClass, int RightNaming, int RightUnnamed, int GoldUnnamed, int PredictedUnnamed, int NamedPersons, int RightNames,
    IReadOnlyList<(string Gold, string Predicted)> Confusions, double? ShareError)
{
    private static readonly HashSet<string> NameSuffixes = new(StringComparer.OrdinalIgnoreCase) { "jr", "sr", "ii", "iii" };

    /// <param name="claimsOnly">Attitudes are left out on both sides.</param>
    public static ClassTally Of(IReadOnlyList<Labelled> predicted, IReadOnlyList<Labelled> gold, CodePoints text, bool claimsOnly)
    {
        var pairs = Matching.Match(predicted, gold, text);
        var goldNaming = gold.Select(label => NamingOf(label, claimsOnly)).ToList();
        var predictedNaming = predicted.Select(label => NamingOf(label, claimsOnly)).ToList();
        // What gold does not count is not held against a prediction either.
        var skipped = pairs.Where(pair => goldNaming[pair.Gold] is null).Select(pair => pair.Predicted).ToHashSet();
        int matched = 0, rightClass = 0, rightNaming = 0, rightUnnamed = 0, persons = 0, names = 0;
        var confusions = new List<(string, string)>();
        foreach (var (i, j) in pairs.Where(pair => goldNaming[pair.Gold] is not null))
        {
            matched++;
            if (predicted[i].Class == gold[j].Class) rightClass++;
            if (predictedNaming[i] == goldNaming[j]) rightNaming++;
            confusions.Add((gold[j].Class!, predicted[i].Class ?? "None"));
            if (goldNaming[j] is false && predictedNaming[i] is false) rightUnnamed++;
            if (gold[j].Class != "named_person") continue;
            persons++;
            if (FamilyName(gold[j].Name) is { Length: > 0 } family && family == FamilyName(predicted[i].Name)) names++;
        }

        var kept = predictedNaming.Where((_, i) => !skipped.Contains(i)).ToList();
        return new(
            matched, rightClass, rightNaming, rightUnnamed, goldNaming.Count(naming => naming is false), kept.Count(naming => naming is false),
            persons, names, confusions, goldNaming.Any(naming => naming is not null) ? Math.Abs(UnnamedShare(goldNaming) - UnnamedShare(kept)) : null);
    }

    /// <summary>True: named, false: unnamed, null: not counted.</summary>
    private static bool? NamingOf(Labelled label, bool claimsOnly) => label.Class switch
    {
        _ when claimsOnly && label.Kind is not (null or "reporting" or "evidence") => null,
        "named_person" or "named_organization" or "document" => true,
        "unnamed_person" or "unnamed_group" or "unnamed_document" or "no_source" => false,
        _ => null,
    };

    private static double UnnamedShare(List<bool?> namings)
    {
        int unnamed = namings.Count(naming => naming is false), named = namings.Count(naming => naming is true);
        return 100.0 * unnamed / Math.Max(1, unnamed + named);
    }

    /// <summary>The last word that is no suffix: "ortiz" of "Maria Ortiz, Jr.".</summary>
    private static string FamilyName(string? name) => (name ?? "").Replace("’s", "", StringComparison.Ordinal)
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.Trim('.', ','))
        .LastOrDefault(word => !NameSuffixes.Contains(word), "")
        .ToLowerInvariant();
}
