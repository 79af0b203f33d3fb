using Scoring.Cli.Evaluation.Matching;
using Scoring.Cli.Evaluation.Tables;

namespace Scoring.Cli.Evaluation.Measures;

/// <summary>
/// The same figures for groups of attributions. A pair counts for recall in the group of its gold attribution and for precision in that
/// of its predicted one, so what is found and put into another group is not lost.
/// </summary>
internal static class GroupTables
{
    /// <summary>Bounds of how often a lemma is a cue in training; lists hold none that is it less than three times.</summary>
    private static readonly (string Name, int Least, int Most)[] Bands =
    [
        ("100 times and more", 100, int.MaxValue), ("10 to 99", 10, 99), ("3 to 9", 3, 9), ("0 to 2", 0, 2),
    ];

    private static readonly (string Name, Func<Labelled, bool> Counts, Func<JudgedPair, bool> IsRight)[] Figures =
    [
        ("cue, overlap", _ => true, _ => true),
        ("cue, exact", _ => true, pair => pair.CueExact),
        ("source, overlap", label => label.Source.Count > 0, pair => pair.SourceOverlaps),
        ("source, exact", label => label.Source.Count > 0, pair => pair.SourceExact),
        ("content, overlap", label => label.Content.Count > 0, pair => pair.ContentOverlaps),
        ("content, exact", label => label.Content.Count > 0, pair => pair.ContentExact && pair.ContentOverlaps),
        ("full", _ => true, pair => pair.Full),
    ];

    public static FigureTable ByFrequency(IReadOnlyList<MatchedArticle> articles) => new(
        "By how often the cue's lemma is a cue in the training articles",
        "Lemma of the cue's first verb, auxiliaries aside, else of its first word. Exact: the same words, of the whole role of a "
        + "matched pair.",
        [.. Bands.SelectMany(band => Rows(
            articles, band.Name,
            (article, i) => Is(band, article.Lemmas.Found[i]),
            (article, i) => Is(band, article.Lemmas.Gold[i])))]);

    /// <summary>Null if gold carries no kinds.</summary>
    public static FigureTable? ByKind(IReadOnlyList<MatchedArticle> articles) =>
        articles.All(article => article.Gold.All(label => label.Kind is null)) ? null : new(
            "By kind",
            "Precision over what is predicted to be of the kind, recall over what is of the kind.",
            [.. KindTables.Kinds.SelectMany(kind => Rows(
                articles, kind, (article, i) => article.Found[i].Kind == kind, (article, i) => article.Gold[i].Kind == kind))]);

    private static bool Is((string Name, int Least, int Most) band, string lemma) =>
        CueList.CountOf(lemma) is var count && count >= band.Least && count <= band.Most;

    private static IEnumerable<FigureRow> Rows(
        IReadOnlyList<MatchedArticle> articles, string group, Func<MatchedArticle, int, bool> found, Func<MatchedArticle, int, bool> gold)
    {
        var rows = new RowMaker(articles);
        return Figures.Select((figure, number) => rows.F1($"{group}: {figure.Name}",
            [.. articles.Select(article => Count(article, figure))]) with
        { BeginsGroup = number == 0 });

        Counts Count(MatchedArticle article, (string, Func<Labelled, bool> Counts, Func<JudgedPair, bool> IsRight) figure) => new(
            article.Pairs.Count(pair => figure.IsRight(pair) && found(article, pair.Found)),
            article.Found.Where((label, i) => figure.Counts(label) && found(article, i)).Count(),
            article.Pairs.Count(pair => figure.IsRight(pair) && gold(article, pair.Gold)),
            article.Gold.Where((label, i) => figure.Counts(label) && gold(article, i)).Count());
    }
}
