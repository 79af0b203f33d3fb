using Scoring.Cli.Evaluation.Matching;

namespace Scoring.Cli.Evaluation.Measures;

/// <summary>What was found of the gold attributions, in counts that can be added over articles.</summary>
internal readonly record struct SpanTally(
    int Gold, int Predicted, int Cues, int GoldSources, int PredictedSources, int Sources, int ExactSources, int Full,
    int GoldContent, int PredictedContent, int Content, PieceTally SourcePieces, PieceTally CuePieces, PieceTally ContentPieces)
{
    public static SpanTally Of(MatchedArticle article)
    {
        var (predicted, gold, text, pairs) = (article.Found, article.Gold, article.Text, article.Pairs);
        Positions allPredicted = Contents(predicted), allGold = Contents(gold);
        return new(
            gold.Count, predicted.Count, pairs.Count,
            gold.Count(label => label.Source.Count > 0), predicted.Count(label => label.Source.Count > 0),
            pairs.Count(pair => pair.SourceOverlaps), pairs.Count(pair => pair.SourceExact), pairs.Count(pair => pair.Full),
            allGold.Count, allPredicted.Count, allPredicted.SharedWith(allGold),
            PieceTally.Of(predicted, gold, label => label.Source, text),
            PieceTally.Of(predicted, gold, label => label.Cue, text),
            PieceTally.Of(predicted, gold, label => label.Content, text));

        Positions Contents(IReadOnlyList<Labelled> labelled) =>
            Positions.Union(labelled.Select(label => Positions.Of(label.Content, text)), text);
    }

    public static SpanTally operator +(SpanTally a, SpanTally b) => new(
        a.Gold + b.Gold, a.Predicted + b.Predicted, a.Cues + b.Cues, a.GoldSources + b.GoldSources, a.PredictedSources + b.PredictedSources,
        a.Sources + b.Sources, a.ExactSources + b.ExactSources, a.Full + b.Full, a.GoldContent + b.GoldContent,
        a.PredictedContent + b.PredictedContent, a.Content + b.Content, a.SourcePieces + b.SourcePieces, a.CuePieces + b.CuePieces,
        a.ContentPieces + b.ContentPieces);

    /// <summary>The figures by the names of the reference scorer, in its order.</summary>
    public IEnumerable<(string Key, Figures Value)> ToFigures() =>
    [
        ("cue", Figures.Of(Cues, Predicted, Gold)),
        ("source", Figures.Of(Sources, PredictedSources, GoldSources)),
        ("source_exact", Figures.Of(ExactSources, PredictedSources, GoldSources)),
        ("full", Figures.Of(Full, Predicted, Gold)),
        ("content", Figures.Of(Content, PredictedContent, GoldContent)),
        ("span_source", SourcePieces.ToFigures()),
        ("span_cue", CuePieces.ToFigures()),
        ("span_content", ContentPieces.ToFigures()),
    ];
}
