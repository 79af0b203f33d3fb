using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Scoring.Language.Extraction.Numerics;

/// <summary>Products of left-hand rows with a panel of 32 columns in vectors of 128 bits: arm64, and old x64.</summary>
internal static class NarrowTile
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(int pairs, int rows, ref short left, nint leftStride, ref short right, ref int sums, nint sumStride)
    {
        for (nint row = 0; row < rows; row++)
        {
            for (nint column = 0; column < IntegerMatrix.PanelWidth; column += 16)
            {
                ref var sum = ref Unsafe.Add(ref sums, row * sumStride + column);
                One(pairs, ref Unsafe.Add(ref left, row * leftStride), ref Unsafe.Add(ref right, 2 * column), ref sum);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One(int pairs, ref short left, ref short right, ref int sums)
    {
        var x = Vector128.LoadUnsafe(ref sums);
        var y = Vector128.LoadUnsafe(ref sums, 4);
        var z = Vector128.LoadUnsafe(ref sums, 8);
        var u = Vector128.LoadUnsafe(ref sums, 12);
        for (; pairs > 0; pairs--)
        {
            var a = Vector128.Create(Unsafe.As<short, int>(ref left)).AsInt16();
            x = MultiplyAdd(x, a, Vector128.LoadUnsafe(ref right));
            y = MultiplyAdd(y, a, Vector128.LoadUnsafe(ref right, 8));
            z = MultiplyAdd(z, a, Vector128.LoadUnsafe(ref right, 16));
            u = MultiplyAdd(u, a, Vector128.LoadUnsafe(ref right, 24));
            left = ref Unsafe.Add(ref left, 2);
            right = ref Unsafe.Add(ref right, 2 * IntegerMatrix.PanelWidth);
        }

        x.StoreUnsafe(ref sums);
        y.StoreUnsafe(ref sums, 4);
        z.StoreUnsafe(ref sums, 8);
        u.StoreUnsafe(ref sums, 12);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> MultiplyAdd(Vector128<int> sums, Vector128<short> left, Vector128<short> right) =>
        Sse2.IsSupported ? sums + Sse2.MultiplyAddAdjacent(left, right) : MultiplyAddByHand(sums, left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> MultiplyAddByHand(Vector128<int> sums, Vector128<short> left, Vector128<short> right)
    {
        var (a, b) = (left.AsInt32(), right.AsInt32());
        return sums + ((a << 16) >> 16) * ((b << 16) >> 16) + (a >> 16) * (b >> 16);
    }
}
