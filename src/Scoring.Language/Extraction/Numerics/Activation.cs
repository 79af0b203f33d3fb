using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Scoring.Language.Extraction.Numerics;

/// <summary>
/// The logistic function, the hyperbolic tangent and the exponential, by our own arithmetic: those of the platform's library differ
/// in the last bit from one machine to the next, and then so would reports.
/// </summary>
internal static class Activation
{
    private const float Log2OfE = 1.44269504f, Ln2High = 0.693359375f, Ln2Low = -2.12194440e-4f;

    /// <summary>Beyond this the exponential is not needed and its scaling by bits would overflow.</summary>
    private const float Largest = 87f;

    /// <summary>e^x for -87 ≤ x ≤ 87 (others count as the nearest of these); relative error below 2e-7.</summary>
    /// <remarks>Range reduction and polynomial as in Cephes' expf (Moshier, https://www.netlib.org/cephes).</remarks>
    public static Vector512<float> Exp(Vector512<float> x)
    {
        x = Vector512.Min(Vector512.Max(x, Vector512.Create(-Largest)), Vector512.Create(Largest));
        var n = Vector512.Floor(Vector512.FusedMultiplyAdd(x, Vector512.Create(Log2OfE), Vector512.Create(0.5f)));
        x = Vector512.FusedMultiplyAdd(n, Vector512.Create(-Ln2High), x);
        x = Vector512.FusedMultiplyAdd(n, Vector512.Create(-Ln2Low), x);
        var p = Vector512.Create(1.9875691500e-4f);
        p = Vector512.FusedMultiplyAdd(p, x, Vector512.Create(1.3981999507e-3f));
        p = Vector512.FusedMultiplyAdd(p, x, Vector512.Create(8.3334519073e-3f));
        p = Vector512.FusedMultiplyAdd(p, x, Vector512.Create(4.1665795894e-2f));
        p = Vector512.FusedMultiplyAdd(p, x, Vector512.Create(1.6666665459e-1f));
        p = Vector512.FusedMultiplyAdd(p, x, Vector512.Create(5.0000001201e-1f));
        p = Vector512.FusedMultiplyAdd(p, x * x, x) + Vector512<float>.One;
        var power = Vector512.ShiftLeft(Vector512.ConvertToInt32(n) + Vector512.Create(127), 23);
        return p * power.AsSingle();
    }

    public static float Exp(float x) => Exp(Vector512.Create(x)).ToScalar();

    public static Vector512<float> Sigmoid(Vector512<float> x) => Vector512<float>.One / (Vector512<float>.One + Exp(-x));

    public static Vector512<float> Tanh(Vector512<float> x) =>
        Vector512.FusedMultiplyAdd(Vector512.Create(2f), Sigmoid(x + x), -Vector512<float>.One);

    public static float Sigmoid(float x) => Sigmoid(Vector512.Create(x)).ToScalar();

    /// <summary>
    /// The logarithm of p / (1 - p), for 0 &lt; p &lt; 1, by four steps of Newton's method on the exponential; error below 1e-3.
    /// </summary>
    public static float LogOdds(float p)
    {
        // The odds' binary exponent is a first guess that is never off by more than one.
        var odds = p / (1 - p);
        var log = (BitConverter.SingleToInt32Bits(odds) / 8388608f - 127) * 0.693147f;
        for (var i = 0; i < 4; i++) log += odds * Exp(-log) - 1;
        return log;
    }

    /// <summary>In place; the length is a multiple of 16.</summary>
    public static void Tanh(Span<float> values)
    {
        foreach (ref var vector in MemoryMarshal.Cast<float, Vector512<float>>(values)) vector = Tanh(vector);
    }
}
