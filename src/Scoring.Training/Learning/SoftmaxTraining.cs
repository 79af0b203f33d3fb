using Scoring.Language.Extraction.Network;

namespace Scoring.Training.Learning;

/// <summary>Fits the weights of a <see cref="SoftmaxModel"/> by gradient descent with momentum over all examples at once.</summary>
internal static class SoftmaxTraining
{
    private const double Rate = 0.3, Momentum = 0.9;

    private const int Steps = 1500;

    /// <param name="rows">Features of each example.</param>
    /// <param name="decay">Half the weight of the squared weights, beside the mean loss; the constant is free of it.</param>
    public static Matrix Fit(string name, IReadOnlyList<float[]> rows, IReadOnlyList<int> labels, int classes, double decay)
    {
        if (rows.Count == 0) throw new InvalidDataException($"There is nothing to fit '{name}' on.");
        var features = rows[0].Length;
        var weights = Matrix.Zero(name, features + 1, classes);
        var model = new SoftmaxModel(weights);
        var (gradient, speed, probabilities) = (new double[weights.Values.Length], new double[weights.Values.Length], new float[classes]);
        // Columns of large values would make the steps too long.
        var largest = rows.Max(row => row.Sum(x => (double)x * x)) + 1;
        for (var step = 0; step < Steps; step++)
        {
            for (var i = 0; i < gradient.Length; i++) gradient[i] = i < features * classes ? decay * weights.Values[i] : 0;
            for (var n = 0; n < rows.Count; n++)
            {
                model.Run(rows[n], probabilities);
                for (var k = 0; k < classes; k++)
                {
                    var excess = (probabilities[k] - (labels[n] == k ? 1 : 0)) / rows.Count;
                    for (var i = 0; i < features; i++) gradient[i * classes + k] += excess * rows[n][i];
                    gradient[features * classes + k] += excess;
                }
            }

            for (var i = 0; i < gradient.Length; i++)
            {
                speed[i] = Momentum * speed[i] - Rate * Math.Min(1, 20 / largest) * gradient[i];
                weights.Values[i] += (float)speed[i];
            }
        }

        return weights;
    }
}
