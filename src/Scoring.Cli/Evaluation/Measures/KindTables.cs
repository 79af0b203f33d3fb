using Scoring.Cli.Evaluation.Matching;
using Scoring.Cli.Evaluation.Tables;

namespace Scoring.Cli.Evaluation.Measures;

/// <summary>Which kind a matched attribution is said to be of.</summary>
internal static class KindTables
{
    public static readonly string[] Kinds = ["reporting", "evidence", "attitude"];

    private const string Always = "reporting";

    /// <summary>Null if gold carries no kinds.</summary>
    public static FigureTable? Of(IReadOnlyList<MatchedArticle> articles)
    {
        if (articles.All(article => article.Gold.All(label => label.Kind is null))) return null;
        var rows = new RowMaker(articles);
        return new(
            "Kinds, on matched attributions",
            "Baseline: always says reporting.",
            [
                .. Kinds.Select(kind => Row(kind, label => label == kind)),
                Row("not reporting", label => label != Always),
                rows.Share("kind right", Count(pair => pair.Found == pair.Gold), Counts.Sum(Count(pair => pair.Gold == Always)).Recall),
            ]);

        FigureRow Row(string name, Func<string?, bool> isIt) => rows.F1(
            name, [.. articles.Select(article => Of(Matched(article), isIt))],
                Counts.Sum(articles.Select(article => Of(Baseline(article), isIt))).F1);

        List<Counts> Count(Func<(string? Found, string? Gold), bool> isRight) =>
            [.. articles.Select(article => Matched(article).ToList())
                .Select(pairs => Counts.Of(pairs.Count(isRight), pairs.Count, pairs.Count))];
    }

    private static IEnumerable<(string? Found, string? Gold)> Matched(MatchedArticle article) => article.Pairs
        .Select(pair => (article.Found[pair.Found].Kind, article.Gold[pair.Gold].Kind)).Where(pair => pair.Item2 is not null);

    private static IEnumerable<(string? Found, string? Gold)> Baseline(MatchedArticle article) => Matched(article)
        .Select(pair => ((string?)Always, pair.Gold));

    private static Counts Of(IEnumerable<(string? Found, string? Gold)> pairs, Func<string?, bool> isIt)
    {
        Counts counts = default;
        foreach (var (found, gold) in pairs) counts += Counts.Of(isIt(found) && isIt(gold) ? 1 : 0, isIt(found) ? 1 : 0,
            isIt(gold) ? 1 : 0);
        return counts;
    }
}
