using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Scoring.Language.Extraction.Numerics;

/// <summary>
/// The curves of a long short-term memory cell over whole-number sums. Nothing is taken from the runtime's mathematics, and fused
/// multiply-adds round alike everywhere, so that the results are the same on every machine.
/// </summary>
internal static class GateCurves
{
    /// <summary>Sums times these are exponents of two: 2^(-x · log2 e) for a sigmoid, of twice that for a hyperbolic tangent.</summary>
    public const float Sigmoid = -1.44269504f, Tanh = -2.88539008f;

    /// <summary>Beyond these exponents a curve is flat, and three such powers multiplied still fit a float.</summary>
    private const float Largest = 30f;

    /// <summary>Added to a small number it leaves its nearest whole number in the low bits.</summary>
    private const float Magic = 12582912f;

    private const float C0 = 1f, C1 = 0.693121045f, C2 = 0.240223490f, C3 = 0.0559219759f, C4 = 0.00966636852f;

    /// <summary>2^x, for x cut to ±30; relative error below 4e-6.</summary>
    /// <remarks>The fraction's power by the polynomial of fourth degree through the Chebyshev points of [-½, ½].</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Power(Vector512<float> x)
    {
        x = Vector512.MinNative(Vector512.MaxNative(x, Vector512.Create(-Largest)), Vector512.Create(Largest));
        var shifted = x + Vector512.Create(Magic);
        x -= shifted - Vector512.Create(Magic);
        var p = Vector512.FusedMultiplyAdd(x, Vector512.Create(C4), Vector512.Create(C3));
        p = Vector512.FusedMultiplyAdd(p, x, Vector512.Create(C2));
        p = Vector512.FusedMultiplyAdd(p, x, Vector512.Create(C1));
        p = Vector512.FusedMultiplyAdd(p, x, Vector512.Create(C0));
        return (p.AsInt32() + (shifted.AsInt32() << 23)).AsSingle();
    }

    /// <summary>One step of a cell.</summary>
    /// <param name="gates">Sums of the gates, side by side: input, forget, candidate, output.</param>
    /// <param name="exponents">For each sum what makes it an exponent of two.</param>
    /// <param name="cells">The cell's state, before and after; as long as the output, which is a multiple of 32.</param>
    /// <param name="output">Takes <see cref="FixedPoint"/> numbers.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Step(ReadOnlySpan<int> gates, ReadOnlySpan<float> exponents, Span<float> cells, Span<short> output)
    {
        var hidden = output.Length;
        ref var gate = ref MemoryMarshal.GetReference(gates[..(4 * hidden)]);
        ref var exponent = ref MemoryMarshal.GetReference(exponents[..(4 * hidden)]);
        ref var cell = ref MemoryMarshal.GetReference(cells[..hidden]);
        ref var y = ref MemoryMarshal.GetReference(output);
        for (int i = 0, k = 16; i < hidden; i += 32, k += 32)
        {
            var low = Step(ref Unsafe.Add(ref gate, i), ref Unsafe.Add(ref exponent, i), hidden, ref Unsafe.Add(ref cell, i));
            var high = Step(ref Unsafe.Add(ref gate, k), ref Unsafe.Add(ref exponent, k), hidden, ref Unsafe.Add(ref cell, k));
            Vector512.Narrow(low, high).StoreUnsafe(ref Unsafe.Add(ref y, i));
        }
    }

    /// <summary>Hyperbolic tangents of sums, as <see cref="FixedPoint"/> numbers; the length is a multiple of 32.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Bend(ReadOnlySpan<int> sums, ReadOnlySpan<float> exponents, Span<short> output)
    {
        ref var sum = ref MemoryMarshal.GetReference(sums[..output.Length]);
        ref var exponent = ref MemoryMarshal.GetReference(exponents[..output.Length]);
        for (var i = 0; i < output.Length; i += 32)
        {
            var low = Bend(ref Unsafe.Add(ref sum, i), ref Unsafe.Add(ref exponent, i));
            var high = Bend(ref Unsafe.Add(ref sum, i + 16), ref Unsafe.Add(ref exponent, i + 16));
            Vector512.Narrow(low, high).StoreUnsafe(ref output[i]);
        }
    }

    /// <remarks>
    /// With e the powers of the gates: c' = c / (1 + ef) + (1 - eg) / ((1 + ei) (1 + eg)), brought over one denominator, as division is
    /// slow; y = tanh(c') / (1 + eo) likewise.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Step(ref int gate, ref float exponent, int hidden, ref float cell)
    {
        var one = Vector512<float>.One;
        var input = one + Power(Exponent(ref gate, ref exponent));
        var forget = one + Power(Exponent(ref Unsafe.Add(ref gate, hidden), ref Unsafe.Add(ref exponent, hidden)));
        var candidate = Power(Exponent(ref Unsafe.Add(ref gate, 2 * hidden), ref Unsafe.Add(ref exponent, 2 * hidden)));
        var exit = one + Power(Exponent(ref Unsafe.Add(ref gate, 3 * hidden), ref Unsafe.Add(ref exponent, 3 * hidden)));
        var taken = input * (one + candidate);
        var state = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref cell), taken, (one - candidate) * forget) / (taken * forget);
        state.StoreUnsafe(ref cell);
        var power = Power(state * Vector512.Create(Tanh));
        return FixedPoint.Of((one - power) / (exit * (one + power)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Bend(ref int sum, ref float exponent)
    {
        var power = Power(Exponent(ref sum, ref exponent));
        return FixedPoint.Of((Vector512<float>.One - power) / (Vector512<float>.One + power));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Exponent(ref int sum, ref float exponent) =>
        Vector512.ConvertToSingle(Vector512.LoadUnsafe(ref sum)) * Vector512.LoadUnsafe(ref exponent);
}
