using System.Globalization;
using Scoring.Language.Sources;
using Scoring.Training.Corpora;
using Scoring.Training.Extraction;

namespace Scoring.Training.Coreference;

/// <summary>
/// Fits the weights that rank whom "he" and "she" mean: the log-loss of the right candidates' share, by stochastic gradients with a
/// fixed seed and decay. The last weights in force decide what the next run sees as spoken before: run it twice.
/// </summary>
internal sealed class AntecedentTraining(string corpora, int seed, TextWriter output)
{
    private const int Passes = 40;

    private const double Rate = 0.05, Decay = 2e-5;

    public void Run(string folder)
    {
        var (train, held) = CorpusSplit.Read(corpora);
        var reader = new PronounReader(corpora);
        var fitted = train.SelectMany(reader.Read).ToArray();
        var kept = held.SelectMany(reader.Read).ToArray();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"weights in force: train {Share(fitted.Select(e => e.IsRight[e.Guess])):F1} % of {fitted.Length}, held out {Share(kept.Select(e => e.IsRight[e.Guess])):F1} % of {kept.Length}"));
        var weights = Fit(fitted);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"weights fitted: train {Share(fitted.Select(e => e.IsRight[Best(e, weights)])):F1} %, held out {Share(kept.Select(e => e.IsRight[Best(e, weights)])):F1} %"));
        File.WriteAllLines(Path.Combine(folder, "antecedents.txt"), weights
            .Select(weight => weight.ToString("F3", CultureInfo.InvariantCulture)));
    }

    private double[] Fit(PronounExample[] examples)
    {
        var weights = new double[AntecedentFeatures.Count];
        var average = new double[AntecedentFeatures.Count];
        var random = new Random(seed);
        var order = Enumerable.Range(0, examples.Length).ToArray();
        for (var pass = 0; pass < Passes; pass++)
        {
            random.Shuffle(order);
            foreach (var number in order) Step(examples[number], weights);
            for (var f = 0; f < weights.Length; f++) average[f] += weights[f] / Passes;
        }

        return average;
    }

    private static void Step(PronounExample example, double[] weights)
    {
        var all = Shares(example, weights, _ => true);
        var right = Shares(example, weights, c => example.IsRight[c]);
        for (var c = 0; c < example.Candidates.Length; c++)
        {
            foreach (var feature in example.Candidates[c]) weights[feature] += Rate * (right[c] - all[c]);
        }

        for (var f = 0; f < weights.Length; f++) weights[f] *= 1 - Decay;
    }

    private static double[] Shares(PronounExample example, double[] weights, Func<int, bool> counts)
    {
        var scores = example.Candidates.Select((features, c) => counts(c) ? Math.Exp(features.Sum(feature => weights[feature]))
            : 0).ToArray();
        var sum = scores.Sum();
        return [.. scores.Select(score => score / sum)];
    }

    private static int Best(PronounExample example, double[] weights)
    {
        var scores = example.Candidates.Select(features => features.Sum(feature => weights[feature])).ToArray();
        return Array.IndexOf(scores, scores.Max());
    }

    private static double Share(IEnumerable<bool> right) => 100 * right.Average(r => r ? 1.0 : 0);
}
