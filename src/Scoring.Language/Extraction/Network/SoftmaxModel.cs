using Scoring.Language.Extraction.Numerics;

namespace Scoring.Language.Extraction.Network;

/// <summary>Probabilities of a few classes from weighted features (multinomial logistic regression).</summary>
/// <param name="weights">A row for each feature and a last one for the constant, a column for each class.</param>
internal sealed class SoftmaxModel(Matrix weights)
{
    public int Features => weights.Rows - 1;

    public int Classes => weights.Columns;

    /// <summary>Writes a probability for each class.</summary>
    public void Run(ReadOnlySpan<float> features, Span<float> probabilities)
    {
        weights.Row(Features).CopyTo(probabilities);
        if (probabilities.Length == 2) AddTwo(features, ref probabilities[0], ref probabilities[1]);
        else
        {
            for (var i = 0; i < features.Length; i++)
            {
                var row = weights.Row(i);
                for (var k = 0; k < row.Length; k++) probabilities[k] += features[i] * row[k];
            }
        }

        var highest = probabilities[0];
        foreach (var score in probabilities) highest = Math.Max(highest, score);
        var sum = 0f;
        foreach (ref var score in probabilities) sum += score = Activation.Exp(score - highest);
        foreach (ref var score in probabilities) score /= sum;
    }

    /// <summary>The same sums in the same order; most models have two classes, and are asked of every candidate.</summary>
    private void AddTwo(ReadOnlySpan<float> features, ref float first, ref float second)
    {
        ReadOnlySpan<float> values = weights.Values.AsSpan(0, 2 * features.Length);
        var (one, other) = (first, second);
        for (var i = 0; i < features.Length; i++)
        {
            one += features[i] * values[2 * i];
            other += features[i] * values[2 * i + 1];
        }

        (first, second) = (one, other);
    }
}
