using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Scoring.Training.Learning;

/// <summary>
/// Adam (Kingma and Ba, 2015) with a limit on the gradient's length, warm-up, cosine decay and a running mean of the weights.
/// </summary>
internal sealed class AdamOptimizer(IReadOnlyList<Parameter> parameters, double rate, int steps)
{
    private const float Beta1 = 0.9f, Beta2 = 0.99f, Tiny = 1e-8f;

    /// <summary>Longest gradient, all parameters together.</summary>
    private const double LongestGradient = 3.0;

    /// <summary>Steps in which the rate grows to its highest, unless a tenth of all is less.</summary>
    private const double WarmUp = 100;

    /// <summary>Share of the rate that is left at the end.</summary>
    private const double Floor = 0.03;

    private const double MeanDecay = 0.998;

    public int Step { get; private set; }

    /// <summary>Takes one step along the gradients and clears them.</summary>
    public void Advance()
    {
        var length = Math.Sqrt(parameters.Sum(p => SquareSum(p.Gradient)));
        if (!double.IsFinite(length)) throw new InvalidOperationException($"Training diverged at step {Step}: the gradient is not a number.");
        var scale = (float)(length > LongestGradient ? LongestGradient / length : 1);
        var done = Math.Min(1.0, Step / (double)steps);
        var now = rate * Math.Min(1, (Step + 1.0) / Math.Min(WarmUp, steps / 10.0)) * (Floor + (1 - Floor) * 0.5 * (1 + Math.Cos(Math.PI * done)));
        Step++;
        var correction = Math.Sqrt(1 - Math.Pow(Beta2, Step)) / (1 - Math.Pow(Beta1, Step));
        var keep = (float)Math.Min(MeanDecay, Step / (9.0 + Step));
        foreach (var parameter in parameters) Advance(parameter, scale, (float)(now * correction), keep);
    }

    private static void Advance(Parameter parameter, float scale, float rate, float keep)
    {
        var w = Vectors(parameter.Values, out var tail);
        var g = Vectors(parameter.Gradient, out _);
        var m = Vectors(parameter.Moment1, out _);
        var v = Vectors(parameter.Moment2, out _);
        var mean = Vectors(parameter.Mean, out _);
        for (var i = 0; i < w.Length; i++)
        {
            var gradient = g[i] * scale;
            m[i] = m[i] * Beta1 + gradient * (1 - Beta1);
            v[i] = v[i] * Beta2 + gradient * gradient * (1 - Beta2);
            w[i] -= m[i] * rate / (Vector512.Sqrt(v[i]) + Vector512.Create(Tiny));
            mean[i] = mean[i] * keep + w[i] * (1 - keep);
        }

        for (var i = tail; i < parameter.Values.Length; i++)
        {
            var gradient = parameter.Gradient[i] * scale;
            parameter.Moment1[i] = parameter.Moment1[i] * Beta1 + gradient * (1 - Beta1);
            parameter.Moment2[i] = parameter.Moment2[i] * Beta2 + gradient * gradient * (1 - Beta2);
            parameter.Values[i] -= parameter.Moment1[i] * rate / (MathF.Sqrt(parameter.Moment2[i]) + Tiny);
            parameter.Mean[i] = parameter.Mean[i] * keep + parameter.Values[i] * (1 - keep);
        }

        Array.Clear(parameter.Gradient);
    }

    private static double SquareSum(float[] values)
    {
        var vectors = Vectors(values, out var tail);
        var sum = Vector512<float>.Zero;
        foreach (var vector in vectors) sum += vector * vector;
        double total = Vector512.Sum(sum);
        for (var i = tail; i < values.Length; i++) total += values[i] * values[i];
        return total;
    }

    private static Span<Vector512<float>> Vectors(float[] values, out int tail)
    {
        var vectors = MemoryMarshal.Cast<float, Vector512<float>>(values.AsSpan());
        tail = vectors.Length * Vector512<float>.Count;
        return vectors;
    }
}
