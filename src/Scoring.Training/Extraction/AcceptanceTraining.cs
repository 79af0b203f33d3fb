using System.Globalization;
using Scoring.Language.Attributions;
using Scoring.Language.Extraction;
using Scoring.Language.Extraction.Network;
using Scoring.Language.Reading;
using Scoring.Training.Corpora;
using Scoring.Training.Evaluation;
using Scoring.Training.Learning;

namespace Scoring.Training.Extraction;

/// <summary>Fits the acceptance of candidates on articles that the network was not trained on, and its threshold.</summary>
internal sealed class AcceptanceTraining
{
    private const int Folds = 5;

    private const double Decay = 1e-4;

    private readonly List<Article> _articles = [];

    public AcceptanceTraining(ExtractionModel network, IEnumerable<CorpusArticle> held)
    {
        var finder = new CandidateFinder(network);
        foreach (var corpus in held)
        {
            var read = finder.Read(AnnotatedText.Read(corpus.Text));
            var candidates = finder.Find(read);
            var features = candidates.Select((_, i) =>
            {
                var row = new float[Acceptance.Features];
                Acceptance.Fill(read, candidates, i, row);
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

        var best = (Threshold: 0.5f, Score: -1.0);
        for (var threshold = 0.2f; threshold < 0.65f; threshold += 0.025f)
        {
            var score = Score(confidences, threshold);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"threshold {threshold:F3}: {score}"));
            var mean = (score.Cue.F1 + score.Full.F1) / 2;
            if (mean > best.Score) best = (threshold, mean);
        }

        Reliability.Write(output, _articles.SelectMany((a, i) => a.Labels.Select((label, k) => (confidences[i][k], label == 1))));
        return (Fit(_articles), new(WeightNames.AcceptanceThreshold, 1, 1, [best.Threshold]));
    }

    private AttributionScore Score(double[][] confidences, float threshold) => _articles
        .Select((a, i) => AttributionScore.Of(
            [.. a.Spans.Where((_, k) => confidences[i][k] >= threshold && a.Candidates[k].Content.Count > 0)], a.Corpus.Attributions, a.Corpus.Text))
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
