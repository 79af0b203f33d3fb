using Scoring.Language.Attributions;
using Scoring.Language.Extraction;
using Scoring.Language.Extraction.Features;
using Scoring.Language.Extraction.Network;
using Scoring.Language.Reading;
using Scoring.Language.Text;
using Scoring.Training.Corpora;
using Scoring.Training.Evaluation;
using Scoring.Training.Learning;

namespace Scoring.Training.Extraction;

/// <summary>Fits the kinds on the articles of PolNeAR train that carry them.</summary>
internal sealed class KindTraining
{
    private const int Kinds = 3, Folds = 6;

    private const double Decay = 3e-3;

    private readonly List<(int Article, float[] Features, int Kind)> _examples = [];

    public KindTraining(ExtractionModel network, string corpora)
    {
        var reader = new FeatureReader(network.Vocabularies);
        var folder = Path.Combine(corpora, "polnear", "train");
        var number = 0;
        foreach (var path in Directory.EnumerateFiles(Path.Combine(folder, "classes"), "*.json").Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(Path.Combine(folder, "text", Path.GetFileNameWithoutExtension(path) + ".txt"));
            var read = reader.Read(AnnotatedText.Read(text));
            foreach (var gold in ClassesReader.Read(path, text))
            {
                if (gold.Kind is not { } kind || gold.Cue.Count == 0) continue;
                var features = new float[KindClassifier.Features];
                var cue = TokensUnder.Of(read.Tokens, gold.Cue);
                if (cue.End == cue.First) continue;
                KindClassifier.Fill(network[WeightNames.Vectors], read, cue, TokensUnder.Of(read.Tokens, gold.Source), IsQuoted(read, gold.Content), features);
                _examples.Add((number, features, (int)kind));
            }

            number++;
        }
    }

    /// <summary>The weights; prints how folds of articles that they were not fitted on come out.</summary>
    public Matrix Fit(TextWriter output)
    {
        var counts = new Ratio[Kinds];
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = new SoftmaxModel(Fit(_examples.Where(e => e.Article % Folds != fold)));
            var probabilities = new float[Kinds];
            foreach (var (_, features, kind) in _examples.Where(e => e.Article % Folds == fold))
            {
                model.Run(features, probabilities);
                var guess = probabilities.AsSpan().IndexOf(probabilities.Max());
                for (var k = 0; k < Kinds; k++) counts[k] += new Ratio(guess == k && kind == k ? 1 : 0, guess == k ? 1 : 0, kind == k ? 1 : 0);
            }
        }

        for (var k = 0; k < Kinds; k++) output.WriteLine($"kind {(AttributionKind)k}, over folds of train: {counts[k]}");
        return Fit(_examples);
    }

    private static Matrix Fit(IEnumerable<(int Article, float[] Features, int Kind)> examples)
    {
        var all = examples.ToArray();
        return SoftmaxTraining.Fit(WeightNames.Kinds, [.. all.Select(e => e.Features)], [.. all.Select(e => e.Kind)], Kinds, Decay);
    }

    private static bool IsQuoted(ReadText read, IReadOnlyList<TextSpan> content) => content.Select(span => TokensUnder.Of(read.Tokens, [span]))
        .Any(range => read.Quotations.AsSpan(range.First, range.End - range.First).Contains(QuotationState.Inside));
}
