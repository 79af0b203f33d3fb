using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Scoring.Language.Extraction.Numerics;

/// <summary>The same as <see cref="WideTile"/> in vectors of 256 bits, of which the machine has fewer.</summary>
internal static class MiddleTile
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(int pairs, int rows, ref short left, nint leftStride, ref short right, ref int sums, nint sumStride)
    {
        for (int row = 0, step; row < rows; row += step)
        {
            step = rows - row >= 4 ? 4 : rows - row >= 2 ? 2 : 1;
            ref var a = ref Unsafe.Add(ref left, row * leftStride);
            ref var c = ref Unsafe.Add(ref sums, row * sumStride);
            for (nint column = 0; column < IntegerMatrix.PanelWidth; column += 16)
            {
                ref var weights = ref Unsafe.Add(ref right, 2 * column);
                ref var sum = ref Unsafe.Add(ref c, column);
                if (step == 4) Four(pairs, ref a, leftStride, ref weights, ref sum, sumStride);
                else if (step == 2) Two(pairs, ref a, leftStride, ref weights, ref sum, sumStride);
                else One(pairs, ref a, ref weights, ref sum);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Four(int pairs, ref short left, nint leftStride, ref short right, ref int sums, nint sumStride)
    {
        var x0 = Vector256.LoadUnsafe(ref sums);
        var y0 = Vector256.LoadUnsafe(ref sums, 8);
        ref var c1 = ref Unsafe.Add(ref sums, sumStride);
        var x1 = Vector256.LoadUnsafe(ref c1);
        var y1 = Vector256.LoadUnsafe(ref c1, 8);
        ref var c2 = ref Unsafe.Add(ref sums, 2 * sumStride);
        var x2 = Vector256.LoadUnsafe(ref c2);
        var y2 = Vector256.LoadUnsafe(ref c2, 8);
        ref var c3 = ref Unsafe.Add(ref sums, 3 * sumStride);
        var x3 = Vector256.LoadUnsafe(ref c3);
        var y3 = Vector256.LoadUnsafe(ref c3, 8);
        for (; pairs > 0; pairs--)
        {
            var x = Vector256.LoadUnsafe(ref right);
            var y = Vector256.LoadUnsafe(ref right, 16);
            var a0 = Vector256.Create(Unsafe.As<short, int>(ref left)).AsInt16();
            x0 += Avx2.MultiplyAddAdjacent(a0, x);
            y0 += Avx2.MultiplyAddAdjacent(a0, y);
            var a1 = Vector256.Create(Unsafe.As<short, int>(ref Unsafe.Add(ref left, leftStride))).AsInt16();
            x1 += Avx2.MultiplyAddAdjacent(a1, x);
            y1 += Avx2.MultiplyAddAdjacent(a1, y);
            var a2 = Vector256.Create(Unsafe.As<short, int>(ref Unsafe.Add(ref left, 2 * leftStride))).AsInt16();
            x2 += Avx2.MultiplyAddAdjacent(a2, x);
            y2 += Avx2.MultiplyAddAdjacent(a2, y);
            var a3 = Vector256.Create(Unsafe.As<short, int>(ref Unsafe.Add(ref left, 3 * leftStride))).AsInt16();
            x3 += Avx2.MultiplyAddAdjacent(a3, x);
            y3 += Avx2.MultiplyAddAdjacent(a3, y);
            left = ref Unsafe.Add(ref left, 2);
            right = ref Unsafe.Add(ref right, 2 * IntegerMatrix.PanelWidth);
        }

        x0.StoreUnsafe(ref sums);
        y0.StoreUnsafe(ref sums, 8);
        x1.StoreUnsafe(ref c1);
        y1.StoreUnsafe(ref c1, 8);
        x2.StoreUnsafe(ref c2);
        y2.StoreUnsafe(ref c2, 8);
        x3.StoreUnsafe(ref c3);
        y3.StoreUnsafe(ref c3, 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Two(int pairs, ref short left, nint leftStride, ref short right, ref int sums, nint sumStride)
    {
        var x0 = Vector256.LoadUnsafe(ref sums);
        var y0 = Vector256.LoadUnsafe(ref sums, 8);
        ref var c1 = ref Unsafe.Add(ref sums, sumStride);
        var x1 = Vector256.LoadUnsafe(ref c1);
        var y1 = Vector256.LoadUnsafe(ref c1, 8);
        for (; pairs > 0; pairs--)
        {
            var x = Vector256.LoadUnsafe(ref right);
            var y = Vector256.LoadUnsafe(ref right, 16);
            var a0 = Vector256.Create(Unsafe.As<short, int>(ref left)).AsInt16();
            x0 += Avx2.MultiplyAddAdjacent(a0, x);
            y0 += Avx2.MultiplyAddAdjacent(a0, y);
            var a1 = Vector256.Create(Unsafe.As<short, int>(ref Unsafe.Add(ref left, leftStride))).AsInt16();
            x1 += Avx2.MultiplyAddAdjacent(a1, x);
            y1 += Avx2.MultiplyAddAdjacent(a1, y);
            left = ref Unsafe.Add(ref left, 2);
            right = ref Unsafe.Add(ref right, 2 * IntegerMatrix.PanelWidth);
        }

        x0.StoreUnsafe(ref sums);
        y0.StoreUnsafe(ref sums, 8);
        x1.StoreUnsafe(ref c1);
        y1.StoreUnsafe(ref c1, 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One(int pairs, ref short left, ref short right, ref int sums)
    {
        var x0 = Vector256.LoadUnsafe(ref sums);
        var y0 = Vector256.LoadUnsafe(ref sums, 8);
        for (; pairs > 0; pairs--)
        {
            var x = Vector256.LoadUnsafe(ref right);
            var y = Vector256.LoadUnsafe(ref right, 16);
            var a0 = Vector256.Create(Unsafe.As<short, int>(ref left)).AsInt16();
            x0 += Avx2.MultiplyAddAdjacent(a0, x);
            y0 += Avx2.MultiplyAddAdjacent(a0, y);
            left = ref Unsafe.Add(ref left, 2);
            right = ref Unsafe.Add(ref right, 2 * IntegerMatrix.PanelWidth);
        }

        x0.StoreUnsafe(ref sums);
        y0.StoreUnsafe(ref sums, 8);
    }
}
