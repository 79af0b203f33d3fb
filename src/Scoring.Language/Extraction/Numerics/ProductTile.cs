using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Scoring.Language.Extraction.Numerics;

/// <summary>
/// Products of a few left-hand rows with a panel of 32 columns, kept in registers; unrolled by hand, since an array of vectors would
/// go through memory. Where the machine has no vectors of 512 bits, the runtime takes several shorter ones, to the same result.
/// </summary>
internal static class ProductTile
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Eight(int depth, ref float a, nint rowStride, nint columnStride, ref float right, ref float sums, nint sumStride)
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
        for (; depth > 0; depth--)
        {
            var x = Vector512.LoadUnsafe(ref right);
            var y = Vector512.LoadUnsafe(ref right, 16);
            var a0 = Vector512.Create(a);
            x0 = Vector512.FusedMultiplyAdd(a0, x, x0);
            y0 = Vector512.FusedMultiplyAdd(a0, y, y0);
            var a1 = Vector512.Create(Unsafe.Add(ref a, rowStride));
            x1 = Vector512.FusedMultiplyAdd(a1, x, x1);
            y1 = Vector512.FusedMultiplyAdd(a1, y, y1);
            var a2 = Vector512.Create(Unsafe.Add(ref a, 2 * rowStride));
            x2 = Vector512.FusedMultiplyAdd(a2, x, x2);
            y2 = Vector512.FusedMultiplyAdd(a2, y, y2);
            var a3 = Vector512.Create(Unsafe.Add(ref a, 3 * rowStride));
            x3 = Vector512.FusedMultiplyAdd(a3, x, x3);
            y3 = Vector512.FusedMultiplyAdd(a3, y, y3);
            var a4 = Vector512.Create(Unsafe.Add(ref a, 4 * rowStride));
            x4 = Vector512.FusedMultiplyAdd(a4, x, x4);
            y4 = Vector512.FusedMultiplyAdd(a4, y, y4);
            var a5 = Vector512.Create(Unsafe.Add(ref a, 5 * rowStride));
            x5 = Vector512.FusedMultiplyAdd(a5, x, x5);
            y5 = Vector512.FusedMultiplyAdd(a5, y, y5);
            var a6 = Vector512.Create(Unsafe.Add(ref a, 6 * rowStride));
            x6 = Vector512.FusedMultiplyAdd(a6, x, x6);
            y6 = Vector512.FusedMultiplyAdd(a6, y, y6);
            var a7 = Vector512.Create(Unsafe.Add(ref a, 7 * rowStride));
            x7 = Vector512.FusedMultiplyAdd(a7, x, x7);
            y7 = Vector512.FusedMultiplyAdd(a7, y, y7);
            a = ref Unsafe.Add(ref a, columnStride);
            right = ref Unsafe.Add(ref right, 32);
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
    public static void Four(int depth, ref float a, nint rowStride, nint columnStride, ref float right, ref float sums, nint sumStride)
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
        for (; depth > 0; depth--)
        {
            var x = Vector512.LoadUnsafe(ref right);
            var y = Vector512.LoadUnsafe(ref right, 16);
            var a0 = Vector512.Create(a);
            x0 = Vector512.FusedMultiplyAdd(a0, x, x0);
            y0 = Vector512.FusedMultiplyAdd(a0, y, y0);
            var a1 = Vector512.Create(Unsafe.Add(ref a, rowStride));
            x1 = Vector512.FusedMultiplyAdd(a1, x, x1);
            y1 = Vector512.FusedMultiplyAdd(a1, y, y1);
            var a2 = Vector512.Create(Unsafe.Add(ref a, 2 * rowStride));
            x2 = Vector512.FusedMultiplyAdd(a2, x, x2);
            y2 = Vector512.FusedMultiplyAdd(a2, y, y2);
            var a3 = Vector512.Create(Unsafe.Add(ref a, 3 * rowStride));
            x3 = Vector512.FusedMultiplyAdd(a3, x, x3);
            y3 = Vector512.FusedMultiplyAdd(a3, y, y3);
            a = ref Unsafe.Add(ref a, columnStride);
            right = ref Unsafe.Add(ref right, 32);
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
    public static void One(int depth, ref float a, nint columnStride, ref float right, ref float sums)
    {
        var x0 = Vector512.LoadUnsafe(ref sums);
        var y0 = Vector512.LoadUnsafe(ref sums, 16);
        for (; depth > 0; depth--)
        {
            var a0 = Vector512.Create(a);
            x0 = Vector512.FusedMultiplyAdd(a0, Vector512.LoadUnsafe(ref right), x0);
            y0 = Vector512.FusedMultiplyAdd(a0, Vector512.LoadUnsafe(ref right, 16), y0);
            a = ref Unsafe.Add(ref a, columnStride);
            right = ref Unsafe.Add(ref right, 32);
        }

        x0.StoreUnsafe(ref sums);
        y0.StoreUnsafe(ref sums, 16);
    }
}
