using System.Globalization;
using Scoring.Language.Sources;
using Scoring.Training.Corpora;
using Scoring.Training.Extraction;

namespace Scoring.Training.Coreference;

/// <summary>
/// Fits the weights that rank whom "he" and "she" mean: the log-loss of the right candidates' share, by stochastic gradients with a
/// fixed seed and decay. The last weights in force decide what the next run sees as spoken before: run it until its figures stand.
/// </summary>
internal sealed class AntecedentTraining(string corpora, IReadOnlyList<string> labels, int seed, TextWriter output)
{
    private const int Passes = 40, Folds = 10;

    private const double Rate = 0.05, Decay = 2e-4;

    /// <summary>How much more a reader's label counts than an automatic chain.</summary>
    private const double GoldWeight = 6;

    public void Run(string folder)
    {
        var (train, held) = CorpusSplit.Read(corpora);
        var reader = new PronounReader(corpora, labels);
        var all = train.Concat(held).SelectMany(reader.Read).ToArray();
        var gold = all.Where(example => example.IsGold).ToArray();
        var usable = all.Where(example => example.IsRight.Contains(true)).ToArray();
        var others = Enumerable.Range(0, Folds)
            .Select(fold => Fit([.. usable.Where(example => example.Article % Folds != fold)])).ToArray();
        var silver = all.Where(example => !example.IsGold).ToArray();
        Print($"{gold.Length} labelled, {gold.Count(e => !e.IsRight.Contains(true))} of them not to be found; {silver.Length} of automatic chains");
        Print($"weights in force: labelled {Share(gold, e => e.Guess):F1} %, chains {Share(silver, e => e.Guess):F1} %");
        Print($"fitted on other articles: labelled {Share(gold, e => Best(e, others[e.Article % Folds])):F1} %");
        var weights = Fit(usable);
        Print($"fitted on all: labelled {Share(gold, e => Best(e, weights)):F1} %, chains {Share(silver, e => Best(e, weights)):F1} %");
        File.WriteAllLines(Path.Combine(folder, "antecedents.txt"), weights
            .Select(weight => weight.ToString("F3", CultureInfo.InvariantCulture)));
    }

    private void Print(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));

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
        var rate = Rate * (example.IsGold ? GoldWeight : 1);
        for (var c = 0; c < example.Candidates.Length; c++)
        {
            foreach (var feature in example.Candidates[c]) weights[feature] += rate * (right[c] - all[c]);
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

    private static double Share(PronounExample[] examples, Func<PronounExample, int> choice) =>
        100 * examples.Average(example => example.IsRight[choice(example)] ? 1.0 : 0);
}
