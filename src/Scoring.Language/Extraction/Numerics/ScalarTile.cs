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
                ref var a = ref Unsafe.Add(ref left, row * leftStride + 2 * pair);
                int first = a, second = Unsafe.Add(ref a, 1);
                ref var weights = ref Unsafe.Add(ref right, pair * 2 * IntegerMatrix.PanelWidth);
                for (nint column = 0; column < IntegerMatrix.PanelWidth; column++)
                {
                    var product = first * Unsafe.Add(ref weights, 2 * column) + second * Unsafe.Add(ref weights, 2 * column + 1);
                    Unsafe.Add(ref sums, row * sumStride + column) += product;
                }
            }
        }
    }
}
