using System.Globalization;
using Scoring.Language.Attributions;
using Scoring.Language.Extraction;
using Scoring.Language.Extraction.Features;
using Scoring.Language.Extraction.Network;
using Scoring.Language.Reading;
using Scoring.Language.Rules;
using Scoring.Training.Corpora;
using Scoring.Training.Evaluation;
using Scoring.Training.Learning;

namespace Scoring.Training.Extraction;

/// <summary>Fits what tells cues without a source from the others: by their words on all articles, by the network on held-out ones.</summary>
internal static class AgentlessTraining
{
    private const double Decay = 2e-3, JoinedDecay = 1e-3;

    /// <summary>By the words of gold cues.</summary>
    public static Matrix FitWords(ExtractionModel network, IEnumerable<CorpusArticle> articles)
    {
        var reader = new FeatureReader(network.Vocabularies);
        var (rows, labels) = (new List<float[]>(), new List<int>());
        foreach (var article in articles)
        {
            var read = reader.Read(AnnotatedText.Read(article.Text));
            var rules = Rules(read);
            foreach (var gold in article.Attributions)
            {
                var cue = TokensUnder.Of(read.Tokens, gold.Cue);
                if (cue.End == cue.First) continue;
                var row = new float[AgentlessClassifier.Features];
                AgentlessClassifier.Fill(network[WeightNames.Vectors], read, cue, rules, row);
                rows.Add(row);
                labels.Add(gold.Source.Count == 0 ? 1 : 0);
            }
        }

        return SoftmaxTraining.Fit(WeightNames.Agentless, rows, labels, 2, Decay);
    }

    /// <summary>The words' and the network's opinions together, and from which probability on there is taken to be no source.</summary>
    /// <param name="folds">Networks that have their words' opinion.</param>
    public static (Matrix Weights, Matrix Threshold) FitJoined(IEnumerable<Fold> folds, TextWriter output)
    {
        var (rows, labels) = (new List<float[]>(), new List<int>());
        var cases = from fold in folds
                    let finder = new CandidateFinder(fold.Network)
                    from article in fold.Held
                    select (fold.Network, finder, article);
        foreach (var (network, finder, article) in cases)
        {
            var model = new SoftmaxModel(network[WeightNames.Agentless]);
            var read = finder.Read(AnnotatedText.Read(article.Text));
            var rules = Rules(read);
            var candidates = finder.Find(read).Where(candidate => candidate.Cue.Probability > 0.3).ToArray();
            var spans = candidates.Select(candidate => SpanMaker.Spans(read.Tokens, candidate)).ToArray();
            foreach (var (found, gold) in AttributionScore.Match(spans, article.Attributions, article.Text))
            {
                var row = new float[AgentlessClassifier.Joined];
                AgentlessClassifier.Fill(model, network[WeightNames.Vectors], read, candidates[found], rules, row);
                rows.Add(row);
                labels.Add(article.Attributions[gold].Source.Count == 0 ? 1 : 0);
            }
        }

        var weights = SoftmaxTraining.Fit(WeightNames.AgentlessJoined, rows, labels, 2, JoinedDecay);
        var joined = new SoftmaxModel(weights);
        var probabilities = rows.ConvertAll(row =>
        {
            Span<float> two = stackalloc float[2];
            joined.Run(row, two);
            return two[1];
        });
        var best = (Threshold: 0.5f, F1: -1.0);
        for (var threshold = 0.2f; threshold < 0.65f; threshold += 0.05f)
        {
            var found = probabilities.Select((p, i) => (Found: p > threshold, Gold: labels[i] == 1)).ToArray();
            var ratio = new Ratio(found.Count(f => f.Found && f.Gold), found.Count(f => f.Found), found.Count(f => f.Gold));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"no source from {threshold:F2} on, of found cues: {ratio}"));
            if (ratio.F1 > best.F1) best = (threshold, ratio.F1);
        }

        return (weights, new(WeightNames.AgentlessThreshold, 1, 1, [best.Threshold]));
    }

    private static SpanIndex Rules(ReadText read) => new(read.Annotated, RuleExtractor.Extract(read.Annotated), rule => rule.Cue);
}
