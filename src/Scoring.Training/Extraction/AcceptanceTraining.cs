using System.Globalization;
using Scoring.Language.Attributions;
using Scoring.Language.Extraction;
using Scoring.Language.Extraction.Network;
using Scoring.Language.Reading;
using Scoring.Language.Rules;
using Scoring.Training.Corpora;
using Scoring.Training.Evaluation;
using Scoring.Training.Learning;

namespace Scoring.Training.Extraction;

/// <summary>Fits the acceptance of candidates on articles that the network was not trained on, and its threshold.</summary>
internal sealed class AcceptanceTraining
{
    private const int Folds = 5;

    private const double Decay = 1e-4;

    /// <summary>Points of F1 that are given up for precision: what is reported is read by people.</summary>
    private const double NearlyBest = 0.05;

    /// <summary>How much the F1 of those without a source weighs beside that of all.</summary>
    private const double AgentlessWeight = 0.2;

    private readonly List<Article> _articles = [];

    /// <param name="folds">Networks that can tell cues without a source.</param>
    public AcceptanceTraining(IEnumerable<Fold> folds)
    {
        var cases = from fold in folds
                    let finder = new CandidateFinder(fold.Network)
                    let agentless = new AgentlessClassifier(fold.Network)
                    from corpus in fold.Held
                    select (finder, agentless, corpus);
        foreach (var (finder, agentless, corpus) in cases)
        {
            var read = finder.Read(AnnotatedText.Read(corpus.Text));
            var rules = new SpanIndex(read.Annotated, RuleExtractor.Extract(read.Annotated), rule => rule.Cue);
            var candidates = finder.Find(read).ConvertAll(candidate => agentless.Choose(read, candidate, rules));
            var features = candidates.Select((_, i) =>
            {
                var row = new float[Acceptance.Features];
                Acceptance.Fill(read, candidates, i, rules, row);
                return row;
            }).ToArray();
            var spans = candidates.Select(c => SpanMaker.Spans(read.Tokens, c)).ToArray();
            _articles.Add(new(corpus, candidates, features, spans, Labels(spans, corpus)));
        }
    }

    /// <summary>
    /// The weights, and the threshold of the best mean of cue and full F1 over folds that the weights were not fitted on.
    /// </summary>
    public (Matrix Weights, Matrix Threshold) Fit(TextWriter output)
    {
        var confidences = _articles.Select(_ => Array.Empty<double>()).ToArray();
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = Fit(_articles.Where((_, i) => i % Folds != fold));
            for (var i = fold; i < _articles.Count; i += Folds) confidences[i] = Confidences(weights, _articles[i]);
        }

        var sourced = Highest("", NearlyBest, figures => (figures.Cue.F1 + figures.Full.F1) / 2, threshold => Score(confidences, threshold, threshold), output);
        // Few are without a source: what is given up here would be a tenth of them.
        var agentless = Highest(" without a source", 0, figures => figures.Full.F1 + AgentlessWeight * figures.Agentless.F1,
            threshold => Score(confidences, sourced, threshold), output);

        Reliability.Write(output, _articles.SelectMany((a, i) => a.Labels.Select((label, k) => (confidences[i][k], label == 1))));
        return (Fit(_articles), new(WeightNames.AcceptanceThreshold, 1, 2, [sourced, agentless]));
    }

    /// <summary>The highest threshold whose value is nearly the best.</summary>
    /// <param name="less">How far below the best still counts.</param>
    private static float Highest(
        string what, double less, Func<AttributionScore, double> value, Func<float, AttributionScore> score, TextWriter output)
    {
        var means = new List<(float Threshold, double Mean)>();
        for (var threshold = 0.2f; threshold < 0.65f; threshold += 0.025f)
        {
            var figures = score(threshold);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"threshold{what} {threshold:F3}: {figures}"));
            means.Add((threshold, value(figures)));
        }

        return means.Where(m => m.Mean >= means.Max(other => other.Mean) - less).Max(m => m.Threshold);
    }

    private AttributionScore Score(double[][] confidences, float threshold, float agentless) => _articles
        .Select((a, i) => AttributionScore.Of(
            [.. a.Spans.Where((_, k) => a.Candidates[k].Content.Count > 0 && confidences[i][k] >= (a.Candidates[k].HasSource ? threshold : agentless))],
            a.Corpus.Attributions,
            a.Corpus.Text))
        .Aggregate((a, b) => a + b);

    private static Matrix Fit(IEnumerable<Article> articles)
    {
        var all = articles.ToArray();
        return SoftmaxTraining.Fit(WeightNames.Acceptance, [.. all.SelectMany(a => a.Features)], [.. all.SelectMany(a => a.Labels)], 2, Decay);
    }

    private static double[] Confidences(Matrix weights, Article article)
    {
        var model = new SoftmaxModel(weights);
        var probabilities = new float[2];
        return [.. article.Features.Select(row =>
        {
            model.Run(row, probabilities);
            return (double)probabilities[1];
        })];
    }

    /// <summary>1 for a candidate that matches a gold attribution and has its source, or like it none.</summary>
    private static int[] Labels(AttributionSpans[] spans, CorpusArticle corpus)
    {
        var labels = new int[spans.Length];
        foreach (var (found, gold) in AttributionScore.Match(spans, corpus.Attributions, corpus.Text))
        {
            var (source, right) = (spans[found].Source, corpus.Attributions[gold].Source);
            if ((source.Count == 0 && right.Count == 0) || source.Any(s => right.Any(s.Overlaps))) labels[found] = 1;
        }

        return labels;
    }

    private sealed record Article(CorpusArticle Corpus, List<CueParts> Candidates, float[][] Features, AttributionSpans[] Spans, int[] Labels);
}
