using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Scoring.Language.Extraction.Network;

namespace Scoring.Training.Learning;

/// <summary>Fits the weights of a <see cref="SoftmaxModel"/> by gradient descent with momentum over all examples at once.</summary>
internal static class SoftmaxTraining
{
    private const float Rate = 0.3f, Momentum = 0.9f;

    private const int Steps = 1500;

    /// <param name="rows">Features of each example.</param>
    /// <param name="decay">Half the weight of the squared weights, beside the mean loss; the constant is free of it.</param>
    public static Matrix Fit(string name, IReadOnlyList<float[]> rows, IReadOnlyList<int> labels, int classes, double decay)
    {
        if (rows.Count == 0) throw new InvalidDataException($"There is nothing to fit '{name}' on.");
        var features = rows[0].Length;
        // Behind the features a one for the constant, then zeros up to a whole vector.
        var width = (features + 1 + Vector512<float>.Count - 1) / Vector512<float>.Count * Vector512<float>.Count;
        var x = new float[rows.Count * width];
        for (var n = 0; n < rows.Count; n++)
        {
            rows[n].CopyTo(x, n * width);
            x[n * width + features] = 1;
        }

        var (weights, gradient, speed, probabilities) = (new float[classes * width], new float[classes * width], new float[classes * width], new float[classes]);
        // Columns of large values would make the steps too long.
        var largest = rows.Max(row => row.Sum(value => value * value)) + 1;
        var rate = Rate * Math.Min(1, 20 / largest);
        for (var step = 0; step < Steps; step++)
        {
            for (var i = 0; i < gradient.Length; i++) gradient[i] = i % width < features ? (float)decay * weights[i] : 0;
            for (var n = 0; n < rows.Count; n++)
            {
                var row = x.AsSpan(n * width, width);
                Probabilities(row, weights, probabilities);
                for (var k = 0; k < classes; k++)
                    AddTo(gradient.AsSpan(k * width, width), row, (probabilities[k] - (labels[n] == k ? 1 : 0)) / rows.Count);
            }

            for (var i = 0; i < gradient.Length; i++)
            {
                speed[i] = Momentum * speed[i] - rate * gradient[i];
                weights[i] += speed[i];
            }
        }

        var fitted = Matrix.Zero(name, features + 1, classes);
        for (var i = 0; i <= features; i++)
            for (var k = 0; k < classes; k++) fitted.Values[i * classes + k] = weights[k * width + i];
        return fitted;
    }

    private static void Probabilities(Span<float> row, float[] weights, float[] probabilities)
    {
        for (var k = 0; k < probabilities.Length; k++)
        {
            Span<Vector512<float>> a = Vectors(row), b = Vectors(weights.AsSpan(k * row.Length, row.Length));
            var sum = Vector512<float>.Zero;
            for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
            probabilities[k] = Vector512.Sum(sum);
        }

        var highest = probabilities.Max();
        var total = 0f;
        foreach (ref var score in probabilities.AsSpan()) total += score = MathF.Exp(score - highest);
        foreach (ref var score in probabilities.AsSpan()) score /= total;
    }

    private static void AddTo(Span<float> sum, Span<float> row, float times)
    {
        Span<Vector512<float>> to = Vectors(sum), from = Vectors(row);
        var factor = Vector512.Create(times);
        for (var i = 0; i < to.Length; i++) to[i] += from[i] * factor;
    }

    private static Span<Vector512<float>> Vectors(Span<float> values) => MemoryMarshal.Cast<float, Vector512<float>>(values);
}
