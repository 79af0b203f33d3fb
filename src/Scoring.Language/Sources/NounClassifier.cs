using System.Globalization;
using Scoring.Language.Extraction;
using Scoring.Language.Extraction.Network;

namespace Scoring.Language.Sources;

/// <summary>Guesses what a noun names that no word list holds: "a documentarian", "booklets", "the dispute". Immutable.</summary>
internal sealed class NounClassifier
{
    /// <summary>The weights, without the file's ending: a line for each feature and a last one for the constant.</summary>
    public const string File = "nouns";

    private static readonly Lazy<NounClassifier> Embedded = new(ReadEmbedded);

    private readonly NounFeatures _features;
    private readonly SoftmaxModel _weights;

    private NounClassifier(NounFeatures features, Matrix weights) => (_features, _weights) = (features, new(weights));

    public static NounClassifier Default => Embedded.Value;

    /// <summary>The likeliest kind of a noun in small letters, and how likely it is.</summary>
    public (NounKind Kind, double Probability) Guess(string word)
    {
        Span<float> features = stackalloc float[_features.Count], probabilities = stackalloc float[_weights.Classes];
        _features.Fill(word, withVector: true, features);
        _weights.Run(features, probabilities);
        var best = 0;
        for (var k = 1; k < probabilities.Length; k++) if (probabilities[k] > probabilities[best]) best = k;
        return ((NounKind)best, probabilities[best]);
    }

    /// <summary>"a dissembler", "petitioners".</summary>
    public bool IsPerson(string word) => Guess(word).Kind == NounKind.Person;

    private static NounClassifier ReadEmbedded()
    {
        using var stream = typeof(NounClassifier).Assembly.GetManifestResourceStream($"Scoring.Language.Models.{File}.txt")
            ?? throw new InvalidOperationException($"The weights '{File}.txt' are not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).ToArray();
        var kinds = Enum.GetValues<NounKind>().Length;
        var weights = new Matrix(File, lines.Length, kinds, [.. lines.SelectMany(line => line.Skip(1))
            .Select(weight => float.Parse(weight, CultureInfo.InvariantCulture))]);
        var features = new NounFeatures(Extractor.Embedded, [.. lines.Select(line => line[0]).Where(name => name[0] == '-').Select(name =>
            name[1..])]);
        return features.Count == weights.Rows - 1 && weights.Values.Length == weights.Rows * kinds ? new(features, weights)
            : throw new InvalidDataException($"{File}.txt does not hold {kinds} weights for each of {features.Count} features and the constant.");
    }
}
