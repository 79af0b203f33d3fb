using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Scoring.Language.Extraction.Numerics;

/// <summary>
/// Products of left-hand rows with a panel of 32 columns in vectors of 512 bits, kept in registers; unrolled by hand, since an array of
/// vectors would go through memory.
/// </summary>
internal static class WideTile
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(int pairs, int rows, ref short left, nint leftStride, ref short right, ref int sums, nint sumStride)
    {
        for (int row = 0, step; row < rows; row += step)
        {
            step = rows - row >= 8 ? 8 : rows - row >= 4 ? 4 : rows - row >= 2 ? 2 : 1;
            ref var a = ref Unsafe.Add(ref left, row * leftStride);
            ref var c = ref Unsafe.Add(ref sums, row * sumStride);
            if (step == 8) Eight(pairs, ref a, leftStride, ref right, ref c, sumStride);
            else if (step == 4) Four(pairs, ref a, leftStride, ref right, ref c, sumStride);
            else if (step == 2) Two(pairs, ref a, leftStride, ref right, ref c, sumStride);
            else One(pairs, ref a, ref right, ref c);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Eight(int pairs, ref short left, nint leftStride, ref short right, ref int sums, nint sumStride)
    {
        var x0 = Vector512.LoadUnsafe(ref sums);
        var y0 = Vector512.LoadUnsafe(ref sums, 16);
        ref var c1 = ref Unsafe.Add(ref sums, sumStride);
        var x1 = Vector512.LoadUnsafe(ref c1);
        var y1 = Vector512.LoadUnsafe(ref c1, 16);
        ref var c2 = ref Unsafe.Add(ref sums, 2 * sumStride);
        var x2 = Vector512.LoadUnsafe(ref c2);
        var y2 = Vector512.LoadUnsafe(ref c2, 16);
        ref var c3 = ref Unsafe.Add(ref sums, 3 * sumStride);
        var x3 = Vector512.LoadUnsafe(ref c3);
        var y3 = Vector512.LoadUnsafe(ref c3, 16);
        ref var c4 = ref Unsafe.Add(ref sums, 4 * sumStride);
        var x4 = Vector512.LoadUnsafe(ref c4);
        var y4 = Vector512.LoadUnsafe(ref c4, 16);
        ref var c5 = ref Unsafe.Add(ref sums, 5 * sumStride);
        var x5 = Vector512.LoadUnsafe(ref c5);
        var y5 = Vector512.LoadUnsafe(ref c5, 16);
        ref var c6 = ref Unsafe.Add(ref sums, 6 * sumStride);
        var x6 = Vector512.LoadUnsafe(ref c6);
        var y6 = Vector512.LoadUnsafe(ref c6, 16);
        ref var c7 = ref Unsafe.Add(ref sums, 7 * sumStride);
        var x7 = Vector512.LoadUnsafe(ref c7);
        var y7 = Vector512.LoadUnsafe(ref c7, 16);
        for (; pairs > 0; pairs--)
        {
            var x = Vector512.LoadUnsafe(ref right);
            var y = Vector512.LoadUnsafe(ref right, 32);
            var a0 = Vector512.Create(Unsafe.As<short, int>(ref left)).AsInt16();
            x0 += Avx512BW.MultiplyAddAdjacent(a0, x);
            y0 += Avx512BW.MultiplyAddAdjacent(a0, y);
            var a1 = Vector512.Create(Unsafe.As<short, int>(ref Unsafe.Add(ref left, leftStride))).AsInt16();
            x1 += Avx512BW.MultiplyAddAdjacent(a1, x);
            y1 += Avx512BW.MultiplyAddAdjacent(a1, y);
            var a2 = Vector512.Create(Unsafe.As<short, int>(ref Unsafe.Add(ref left, 2 * leftStride))).AsInt16();
            x2 += Avx512BW.MultiplyAddAdjacent(a2, x);
            y2 += Avx512BW.MultiplyAddAdjacent(a2, y);
            var a3 = Vector512.Create(Unsafe.As<short, int>(ref Unsafe.Add(ref left, 3 * leftStride))).AsInt16();
            x3 += Avx512BW.MultiplyAddAdjacent(a3, x);
            y3 += Avx512BW.MultiplyAddAdjacent(a3, y);
            var a4 = Vector512.Create(Unsafe.As<short, int>(ref Unsafe.Add(ref left, 4 * leftStride))).AsInt16();
            x4 += Avx512BW.MultiplyAddAdjacent(a4, x);
            y4 += Avx512BW.MultiplyAddAdjacent(a4, y);
            var a5 = Vector512.Create(Unsafe.As<short, int>(ref Unsafe.Add(ref left, 5 * leftStride))).AsInt16();
            x5 += Avx512BW.MultiplyAddAdjacent(a5, x);
            y5 += Avx512BW.MultiplyAddAdjacent(a5, y);
            var a6 = Vector512.Create(Unsafe.As<short, int>(ref Unsafe.Add(ref left, 6 * leftStride))).AsInt16();
            x6 += Avx512BW.MultiplyAddAdjacent(a6, x);
            y6 += Avx512BW.MultiplyAddAdjacent(a6, y);
            var a7 = Vector512.Create(Unsafe.As<short, int>(ref Unsafe.Add(ref left, 7 * leftStride))).AsInt16();
            x7 += Avx512BW.MultiplyAddAdjacent(a7, x);
            y7 += Avx512BW.MultiplyAddAdjacent(a7, y);
            left = ref Unsafe.Add(ref left, 2);
            right = ref Unsafe.Add(ref right, 2 * IntegerMatrix.PanelWidth);
        }

        x0.StoreUnsafe(ref sums);
        y0.StoreUnsafe(ref sums, 16);
        x1.StoreUnsafe(ref c1);
        y1.StoreUnsafe(ref c1, 16);
        x2.StoreUnsafe(ref c2);
        y2.StoreUnsafe(ref c2, 16);
        x3.StoreUnsafe(ref c3);
        y3.StoreUnsafe(ref c3, 16);
        x4.StoreUnsafe(ref c4);
        y4.StoreUnsafe(ref c4, 16);
        x5.StoreUnsafe(ref c5);
        y5.StoreUnsafe(ref c5, 16);
        x6.StoreUnsafe(ref c6);
        y6.StoreUnsafe(ref c6, 16);
        x7.StoreUnsafe(ref c7);
        y7.StoreUnsafe(ref c7, 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Four(int pairs, ref short left, nint leftStride, ref short right, ref int sums, nint sumStride)
    {
        var x0 = Vector512.LoadUnsafe(ref sums);
        var y0 = Vector512.LoadUnsafe(ref sums, 16);
        ref var c1 = ref Unsafe.Add(ref sums, sumStride);
        var x1 = Vector512.LoadUnsafe(ref c1);
        var y1 = Vector512.LoadUnsafe(ref c1, 16);
        ref var c2 = ref Unsafe.Add(ref sums, 2 * sumStride);
        var x2 = Vector512.LoadUnsafe(ref c2);
        var y2 = Vector512.LoadUnsafe(ref c2, 16);
        ref var c3 = ref Unsafe.Add(ref sums, 3 * sumStride);
        var x3 = Vector512.LoadUnsafe(ref c3);
        var y3 = Vector512.LoadUnsafe(ref c3, 16);
        for (; pairs > 0; pairs--)
        {
            var x = Vector512.LoadUnsafe(ref right);
            var y = Vector512.LoadUnsafe(ref right, 32);
            var a0 = Vector512.Create(Unsafe.As<short, int>(ref left)).AsInt16();
            x0 += Avx512BW.MultiplyAddAdjacent(a0, x);
            y0 += Avx512BW.MultiplyAddAdjacent(a0, y);
            var a1 = Vector512.Create(Unsafe.As<short, int>(ref Unsafe.Add(ref left, leftStride))).AsInt16();
            x1 += Avx512BW.MultiplyAddAdjacent(a1, x);
            y1 += Avx512BW.MultiplyAddAdjacent(a1, y);
            var a2 = Vector512.Create(Unsafe.As<short, int>(ref Unsafe.Add(ref left, 2 * leftStride))).AsInt16();
            x2 += Avx512BW.MultiplyAddAdjacent(a2, x);
            y2 += Avx512BW.MultiplyAddAdjacent(a2, y);
            var a3 = Vector512.Create(Unsafe.As<short, int>(ref Unsafe.Add(ref left, 3 * leftStride))).AsInt16();
            x3 += Avx512BW.MultiplyAddAdjacent(a3, x);
            y3 += Avx512BW.MultiplyAddAdjacent(a3, y);
            left = ref Unsafe.Add(ref left, 2);
            right = ref Unsafe.Add(ref right, 2 * IntegerMatrix.PanelWidth);
        }

        x0.StoreUnsafe(ref sums);
        y0.StoreUnsafe(ref sums, 16);
        x1.StoreUnsafe(ref c1);
        y1.StoreUnsafe(ref c1, 16);
        x2.StoreUnsafe(ref c2);
        y2.StoreUnsafe(ref c2, 16);
        x3.StoreUnsafe(ref c3);
        y3.StoreUnsafe(ref c3, 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Two(int pairs, ref short left, nint leftStride, ref short right, ref int sums, nint sumStride)
    {
        var x0 = Vector512.LoadUnsafe(ref sums);
        var y0 = Vector512.LoadUnsafe(ref sums, 16);
        ref var c1 = ref Unsafe.Add(ref sums, sumStride);
        var x1 = Vector512.LoadUnsafe(ref c1);
        var y1 = Vector512.LoadUnsafe(ref c1, 16);
        for (; pairs > 0; pairs--)
        {
            var x = Vector512.LoadUnsafe(ref right);
            var y = Vector512.LoadUnsafe(ref right, 32);
            var a0 = Vector512.Create(Unsafe.As<short, int>(ref left)).AsInt16();
            x0 += Avx512BW.MultiplyAddAdjacent(a0, x);
            y0 += Avx512BW.MultiplyAddAdjacent(a0, y);
            var a1 = Vector512.Create(Unsafe.As<short, int>(ref Unsafe.Add(ref left, leftStride))).AsInt16();
            x1 += Avx512BW.MultiplyAddAdjacent(a1, x);
            y1 += Avx512BW.MultiplyAddAdjacent(a1, y);
            left = ref Unsafe.Add(ref left, 2);
            right = ref Unsafe.Add(ref right, 2 * IntegerMatrix.PanelWidth);
        }

        x0.StoreUnsafe(ref sums);
        y0.StoreUnsafe(ref sums, 16);
        x1.StoreUnsafe(ref c1);
        y1.StoreUnsafe(ref c1, 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One(int pairs, ref short left, ref short right, ref int sums)
    {
        var x0 = Vector512.LoadUnsafe(ref sums);
        var y0 = Vector512.LoadUnsafe(ref sums, 16);
        for (; pairs > 0; pairs--)
        {
            var x = Vector512.LoadUnsafe(ref right);
            var y = Vector512.LoadUnsafe(ref right, 32);
            var a0 = Vector512.Create(Unsafe.As<short, int>(ref left)).AsInt16();
            x0 += Avx512BW.MultiplyAddAdjacent(a0, x);
            y0 += Avx512BW.MultiplyAddAdjacent(a0, y);
            left = ref Unsafe.Add(ref left, 2);
            right = ref Unsafe.Add(ref right, 2 * IntegerMatrix.PanelWidth);
        }

        x0.StoreUnsafe(ref sums);
        y0.StoreUnsafe(ref sums, 16);
    }
}
