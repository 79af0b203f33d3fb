using Scoring.Language.Attributions;
using Scoring.Language.Extraction.Features;
using Scoring.Language.Extraction.Network;

namespace Scoring.Language.Extraction;

/// <summary>
/// Tells reporting, evidence and attitude apart by the general vectors of the cue's and the source's words, so that verbs never seen in
/// training are judged by their neighbours.
/// </summary>
internal sealed class KindClassifier(ExtractionModel model)
{
    private const int Vector = Dimensions.Vector, Flags = 5;

    /// <summary>Mean vector of the cue, of its last word, of the source's last word, and flags.</summary>
    public const int Features = 3 * Vector + Flags;

    private readonly SoftmaxModel _model = new(model[WeightNames.Kinds]);
    private readonly Matrix _vectors = model[WeightNames.Vectors];

    public AttributionKind Kind(ReadText read, (int First, int End) cue, (int First, int End) source, bool isQuoted)
    {
        Span<float> features = stackalloc float[Features], probabilities = stackalloc float[3];
        Fill(_vectors, read, cue, source, isQuoted, features);
        _model.Run(features, probabilities);
        var best = 0;
        for (var k = 1; k < probabilities.Length; k++) if (probabilities[k] > probabilities[best]) best = k;
        return (AttributionKind)best;
    }

    /// <param name="source">Empty where there is none.</param>
    /// <param name="isQuoted">Whether the content holds quoted words.</param>
    public static void Fill(Matrix vectors, ReadText read, (int First, int End) cue, (int First, int End) source, bool isQuoted,
        Span<float> features)
    {
        features.Clear();
        for (var token = cue.First; token < cue.End; token++)
        {
            var vector = vectors.Row(read.Features[token].Vector);
            for (var k = 0; k < Vector; k++) features[k] += vector[k] / (cue.End - cue.First);
        }

        vectors.Row(read.Features[cue.End - 1].Vector).CopyTo(features[Vector..]);
        if (source.End > source.First) vectors.Row(read.Features[source.End - 1].Vector).CopyTo(features[(2 * Vector)..]);
        var flags = features[(3 * Vector)..];
        flags[0] = source.End > source.First ? 1 : 0;
        flags[1] = isQuoted ? 1 : 0;
        flags[2] = read.Tokens[cue.End - 1].Lower == "to" ? 1 : 0;
        flags[3] = source.First >= cue.End ? 1 : 0;
        flags[4] = cue.End - cue.First == 1 ? 1 : 0;
    }
}
