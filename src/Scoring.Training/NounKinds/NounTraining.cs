using System.Globalization;
using Scoring.Language.Extraction;
using Scoring.Language.Extraction.Network;
using Scoring.Language.Sources;
using Scoring.Training.Evaluation;
using Scoring.Training.Learning;

namespace Scoring.Training.NounKinds;

/// <summary>
/// Fits what a noun names on the engine's own word lists and on the nouns of GUM that they do not hold. Every noun is seen twice, with and
/// without its vector, so that its ending alone tells something of words that nobody knows.
/// </summary>
internal sealed class NounTraining(string corpora, TextWriter output)
{
    private const int Folds = 10, LeastOfAnEnding = 20, StemLetters = 6;

    private const double Decay = 1e-5;

    private static readonly NounKind[] Kinds = Enum.GetValues<NounKind>();

    public void Run(string folder)
    {
        var nouns = Known(corpora);
        string[] endings = [.. nouns.SelectMany(noun => NounFeatures.EndingsOf(noun.Word)).CountBy(ending => ending)
            .Where(ending => ending.Value >= LeastOfAnEnding).Select(ending => ending.Key).Order(StringComparer.Ordinal)];
        var features = new NounFeatures(Extractor.Embedded, endings);
        var counts = Kinds.Select(kind => $"{nouns.Count(noun => noun.Kind == kind)} {kind}");
        output.WriteLine($"{nouns.Count} nouns: {string.Join(", ", counts)}; {endings.Length} endings");
        CrossValidate(nouns, features);
        var weights = Fit(nouns, features);
        string[] names = [.. Enumerable.Range(0, Dimensions.Vector).Select(i => $"vector.{i}"), "known", .. endings.Select(ending =>
            "-" + ending), "constant"];
        File.WriteAllLines(Path.Combine(folder, NounClassifier.File + ".txt"), names.Select((name, row) => name + " "
            + string.Join(' ', weights.Row(row).ToArray().Select(weight => weight.ToString("F2", CultureInfo.InvariantCulture)))));
    }

    /// <summary>The nouns with a vector, by letters.</summary>
    private static List<(string Word, NounKind Kind)> Known(string corpora)
    {
        var kinds = EntityNouns.Read(corpora);
        foreach (var (word, noun) in Nouns.All)
        {
            kinds[word] = noun switch
            {
                NounClass.Organization or NounClass.Organizations => NounKind.Organization,
                NounClass.Document or NounClass.Documents => NounKind.Document,
                _ => NounKind.Person,
            };
        }

        return [.. kinds.Where(noun => Extractor.Embedded.Vocabularies.Vectors[noun.Key] > 0).OrderBy(noun =>
            noun.Key, StringComparer.Ordinal)
            .Select(noun => (noun.Key, noun.Value))];
    }

    /// <summary>Prints how nouns come out whose stems were not fitted on.</summary>
    private void CrossValidate(List<(string Word, NounKind Kind)> nouns, NounFeatures features)
    {
        var judged = new List<(NounKind Gold, NounKind Guess, double Probability, bool HasVector)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = new SoftmaxModel(Fit(nouns.Where(noun => FoldOf(noun.Word) != fold), features));
            var (row, probabilities) = (new float[features.Count], new float[Kinds.Length]);
            foreach (var (word, kind) in nouns.Where(noun => FoldOf(noun.Word) == fold))
            {
                foreach (var hasVector in (bool[])[true, false])
                {
                    features.Fill(word, hasVector, row);
                    model.Run(row, probabilities);
                    judged.Add((kind, (NounKind)Array.IndexOf(probabilities, probabilities.Max()), probabilities.Max(), hasVector));
                }
            }
        }

        foreach (var group in judged.GroupBy(noun => noun.HasVector))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{(group.Key ? "with vectors" : "by endings alone")}: {100 * group.Average(noun => noun.Gold == noun.Guess ? 1.0 : 0):F1} % right"));
            foreach (var kind in Kinds)
            {
                output.WriteLine($"{kind}: " + new Ratio(group.Count(noun => noun.Gold == kind && noun.Guess == kind),
                    group.Count(noun => noun.Guess == kind), group.Count(noun => noun.Gold == kind)));
            }
        }

        Reliability.Write(output, judged.Where(noun => noun.HasVector).Select(noun => (noun.Probability, noun.Gold == noun.Guess)));
    }

    /// <summary>The same for "broker" and "brokers".</summary>
    private static int FoldOf(string word) => word.Take(Math.Min(StemLetters, Math.Max(3, word.Length - 1))).Aggregate(0, (sum, letter) =>
        (sum * 31 + letter) % 9973) % Folds;

    private static Matrix Fit(IEnumerable<(string Word, NounKind Kind)> nouns, NounFeatures features)
    {
        var (rows, kinds) = (new List<float[]>(), new List<int>());
        foreach (var (word, kind) in nouns)
        {
            foreach (var hasVector in (bool[])[true, false])
            {
                var row = new float[features.Count];
                features.Fill(word, hasVector, row);
                rows.Add(row);
                kinds.Add((int)kind);
            }
        }

        return SoftmaxTraining.Fit(NounClassifier.File, rows, kinds, Kinds.Length, Decay);
    }
}
