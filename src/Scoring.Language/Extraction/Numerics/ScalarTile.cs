using System.Runtime.CompilerServices;

namespace Scoring.Language.Extraction.Numerics;

/// <summary>Products of left-hand rows with a panel of 32 columns, where the machine has no vectors.</summary>
internal static class ScalarTile
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(int pairs, int rows, ref short left, nint leftStride, ref short right, ref int sums, nint sumStride)
    {
        for (nint row = 0; row < rows; row++)
        {
            for (nint pair = 0; pair < pairs; pair++)
            {
                int first = Unsafe.Add(ref left, row * leftStride + 2 * pair), second = Unsafe.Add(ref left, row * leftStride + 2 * pair + 1);
                ref var weights = ref Unsafe.Add(ref right, pair * 2 * IntegerMatrix.PanelWidth);
                for (nint column = 0; column < IntegerMatrix.PanelWidth; column++)
                    Unsafe.Add(ref sums, row * sumStride + column) += first * Unsafe.Add(ref weights, 2 * column) + second * Unsafe.Add(ref weights, 2 * column + 1);
            }
        }
    }
}
