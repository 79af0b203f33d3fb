using Scoring.Cli.Evaluation.Matching;
using Scoring.Cli.Evaluation.Tables;

namespace Scoring.Cli.Evaluation.Measures;

/// <summary>Named or unnamed, and which class exactly, beside a baseline that calls every source a named person.</summary>
internal static class ClassTables
{
    /// <summary>An article with fewer gold attributions has no share of unnamed ones to speak of.</summary>
    private const int ManyAttributions = 20;

    private static readonly string[] Classes =
        ["named_person", "named_organization", "document", "unnamed_person", "unnamed_group", "unnamed_document", "no_source"];

    public static IEnumerable<FigureTable> Of(IReadOnlyList<MatchedArticle> articles)
    {
        var rows = new RowMaker(articles);
        yield return Matched("Classes, on matched attributions", articles, rows);
        yield return EndToEnd("Classes, end to end", articles, rows, claimsOnly: false);
        if (articles.Any(article => article.Gold.Any(label => label.Kind is not null)))
            yield return EndToEnd("Classes of claims alone (reporting and evidence), end to end", articles, rows, claimsOnly: true);
    }

    public static FigureTable Matched(string title, IReadOnlyList<MatchedArticle> articles, RowMaker rows)
    {
        return new(
            title,
            "Of attributions whose gold class counts (not author, other). Baseline: always says named_person.",
            [
                .. Classes.Select(name => rows.F1(name, Per(pair => pair.Found.Class == name, pair => pair.Gold.Class == name),
                    name == Classes[0] ? Baseline(pair => pair.Class == name).F1 : 0)),
                Share("class right", pair => pair.Found.Class == pair.Gold.Class,
                    gold => gold.Class == Classes[0]) with { BeginsGroup = true },
                Share("named or unnamed right", pair => Of(pair.Found) == Of(pair.Gold), gold => Of(gold) is true),
                rows.F1("unnamed", Per(pair => Of(pair.Found) is false, pair => Of(pair.Gold) is false), 0),
                rows.Share("family name of named person", [.. articles.Select(FamilyNames)]),
            ]);

        List<Counts> Per(Func<(Labelled Found, Labelled Gold), bool> found, Func<(Labelled Found, Labelled Gold), bool> gold) =>
            [.. articles.Select(Pairs).Select(pairs => Counts.Of(pairs.Count(pair => found(pair) && gold(pair)), pairs.Count(found),
                pairs.Count(gold)))];

        FigureRow Share(string name, Func<(Labelled Found, Labelled Gold), bool> isRight, Func<Labelled, bool> byBaseline) => rows.Share(
            name, [.. articles.Select(Pairs).Select(pairs => Counts.Of(pairs.Count(isRight), pairs.Count, pairs.Count))],
                Baseline(byBaseline).Precision);

        Counts Baseline(Func<Labelled, bool> isRight) => Counts.Sum(articles.Select(Pairs)
            .Select(pairs => pairs.Count(pair => isRight(pair.Gold)) is var right ? Counts.Of(right, pairs.Count, right) : default));
    }

    private static FigureTable EndToEnd(string title, IReadOnlyList<MatchedArticle> articles, RowMaker rows, bool claimsOnly)
    {
        var tallies = articles.Select(article => ClassTally.Of(article, claimsOnly)).ToList();
        return new(
            title,
            "Found and so called, of all that are so called. Share error: points between an article's predicted and gold share of unnamed "
            + "attributions. Baseline: finds the same, calls all of it named_person.",
            [
                .. Classes.Select(name => rows.F1(name, [.. articles.Select(article => Of(article, name, claimsOnly))])),
                rows.F1("unnamed", [.. tallies.Select(tally => Counts.Of(tally.RightUnnamed, tally.PredictedUnnamed, tally.GoldUnnamed))],
                    0) with { BeginsGroup = true },
                Mean("share error", _ => true),
                Mean($"share error, {ManyAttributions} gold or more", article => article.Gold.Count >= ManyAttributions),
            ]);

        FigureRow Mean(string name, Func<MatchedArticle, bool> counts) => rows.Mean(
            name,
            [.. tallies.Select((tally, i) => counts(articles[i]) ? tally.ShareError : null)],
            articles.Where((article, i) => counts(article) && tallies[i].ShareError is not null)
                .Select(article => (double?)Naming.UnnamedShare([.. article.Gold.Select(label => Naming.Of(label, claimsOnly))]))
                    .Average());
    }

    private static Counts Of(MatchedArticle article, string name, bool claimsOnly)
    {
        // What gold does not count is not held against a prediction either.
        var skipped = article.Pairs.Where(pair => Naming.Of(article.Gold[pair.Gold], claimsOnly) is null).Select(pair => pair.Found)
            .ToHashSet();
        return Counts.Of(
            article.Pairs.Count(pair => Is(article.Found[pair.Found]) && Is(article.Gold[pair.Gold])),
            article.Found.Where((label, i) => Is(label) && !skipped.Contains(i)).Count(),
            article.Gold.Count(Is));

        bool Is(Labelled label) => label.Class == name && (!claimsOnly || label.IsClaim);
    }

    private static Counts FamilyNames(MatchedArticle article) => ClassTally.Of(article, claimsOnly: false) is var tally
        ? Counts.Of(tally.RightNames, tally.NamedPersons, tally.NamedPersons) : default;

    private static List<(Labelled Found, Labelled Gold)> Pairs(MatchedArticle article) =>
        [.. article.Pairs.Select(pair => (article.Found[pair.Found], article.Gold[pair.Gold])).Where(pair => Of(pair.Item2) is not null)];

    private static bool? Of(Labelled label) => Naming.Of(label, claimsOnly: false);
}
