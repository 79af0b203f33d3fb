using Scoring.Cli.Evaluation.Matching;
using Scoring.Cli.Evaluation.Tables;

namespace Scoring.Cli.Evaluation.Measures;

/// <summary>Cues, sources and contents: over all, agentless ones and plain cues apart.</summary>
internal static class SpanTables
{
    private static readonly (string Name, Func<MatchedArticle, Counts> Count)[] Figures =
    [
        ("cue", article => Counts.Of(article.Spans.Cues, article.Spans.Predicted, article.Spans.Gold)),
        ("source", article => Counts.Of(article.Spans.Sources, article.Spans.PredictedSources, article.Spans.GoldSources)),
        ("source exact", article => Counts.Of(article.Spans.ExactSources, article.Spans.PredictedSources, article.Spans.GoldSources)),
        ("full", article => Counts.Of(article.Spans.Full, article.Spans.Predicted, article.Spans.Gold)),
        ("content (characters)", article => Counts.Of(article.Spans.Content, article.Spans.PredictedContent, article.Spans.GoldContent)),
        ("exact spans: source", article => Of(article.Spans.SourcePieces)),
        ("exact spans: cue", article => Of(article.Spans.CuePieces)),
        ("exact spans: content", article => Of(article.Spans.ContentPieces)),
        ("agentless", Agentless),
        ("plain reporting cues", PlainCues),
    ];

    public static FigureTable Of(IReadOnlyList<MatchedArticle> articles)
    {
        var rows = new RowMaker(articles);
        return new(
            "Spans",
            "Agentless: matched pairs in which neither side has a source, of all without one. Plain reporting cues: cues whose lemma is on "
            + $"the list beside the model ({CueList.Plain.Count} lemmas, half of what it was trained on), on both sides.",
            [.. Figures.Select(figure => rows.F1(figure.Name,
                [.. articles.Select(figure.Count)]) with { BeginsGroup = figure.Name is "exact spans: source" or "agentless" })]);
    }

    private static Counts Of(PieceTally pieces) => Counts.Of(pieces.Right, pieces.Predicted, pieces.Gold);

    private static Counts Agentless(MatchedArticle article) => Counts.Of(
        article.Pairs.Count(pair => article.Found[pair.Found].Source.Count == 0 && article.Gold[pair.Gold].Source.Count == 0),
        article.Found.Count(label => label.Source.Count == 0),
        article.Gold.Count(label => label.Source.Count == 0));

    private static Counts PlainCues(MatchedArticle article)
    {
        var (found, gold) = (Plain(article.Found, article.Lemmas.Found), Plain(article.Gold, article.Lemmas.Gold));
        return Counts.Of(Matcher.Match(found, gold, article.Text).Count, found.Count, gold.Count);
    }

    private static List<Labelled> Plain(IReadOnlyList<Labelled> labels, string[] lemmas) =>
        [.. labels.Where((_, i) => CueList.Plain.Contains(lemmas[i]))];
}
