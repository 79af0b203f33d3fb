using Scoring.Cli.Evaluation.Matching;
using Scoring.Cli.Evaluation.Tables;

namespace Scoring.Cli.Evaluation.Measures;

/// <summary>Figures on labels of which an article has only some (<c>tests/Labels</c>): nothing follows from what is not labelled.</summary>
internal static class LabelTables
{
    private static readonly (string Set, string Title)[] Sets =
    [
        ("grant", "Granted anonymity: classes"), ("chain", "Pointing back (\"the official\"): classes"),
        ("second_hand", "Second-hand: classes"), ("detail", "Role, affiliation or count: classes"),
    ];

    public static IEnumerable<FigureTable> Of(IReadOnlyList<MatchedArticle> articles)
    {
        var rows = new RowMaker(articles);
        yield return new(
            "Labelled attributions",
            "Found: a cue of the engine's overlaps. Source found: its source does too.",
            [
                Share("found", _ => true),
                Share("source found", pair => pair.SourceOverlaps || pair.BothSourceless),
            ]);
        yield return ClassTables.Matched("All labelled: classes, on matched attributions", articles, rows);
        foreach (var (set, title) in Sets)
        {
            var some = articles.Select(article => new MatchedArticle(
                article.Name, article.Text, article.Found, [.. article.Gold.Where(label => label.Sets.Contains(set))])).ToList();
            if (some.Any(article => article.Gold.Count > 0)) yield return ClassTables.Matched(title, some, rows);
        }

        if (DetailTables.Of(articles) is { } details) yield return details;

        FigureRow Share(string name, Func<JudgedPair, bool> isRight) => rows.Share(
            name, [.. articles.Select(article => Counts.Of(article.Pairs.Count(isRight), article.Gold.Count, article.Gold.Count))]);
    }
}
